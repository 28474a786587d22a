/**
 * What papers call public figures beside their names, without saying each time that it is the same person. From general
 * knowledge; to be extended freely.
 */
const TABLE: readonly (readonly [nickname: string, name: string])[] = [
  ['Jokowi', 'Joko Widodo'],
  ['SBY', 'Susilo Bambang Yudhoyono'],
  ['AHY', 'Agus Harimurti Yudhoyono'],
  ['Ibas', 'Edhie Baskoro Yudhoyono'],
  ['JK', 'Jusuf Kalla'],
  ['Ahok', 'Basuki Tjahaja Purnama'],
  ['BTP', 'Basuki Tjahaja Purnama'],
  ['Gus Dur', 'Abdurrahman Wahid'],
  ['Cak Imin', 'Muhaimin Iskandar'],
  ['Gus Imin', 'Muhaimin Iskandar'],
  ['Gus Ipul', 'Saifullah Yusuf'],
  ['Gus Yahya', 'Yahya Cholil Staquf'],
  ['Zulhas', 'Zulkifli Hasan'],
  ['Bamsoet', 'Bambang Soesatyo'],
  ['Setnov', 'Setya Novanto'],
  ['Novanto', 'Setya Novanto'],
  ['Ical', 'Aburizal Bakrie'],
  ['OSO', 'Oesman Sapta Odang'],
  ['Foke', 'Fauzi Bowo'],
  ['Aher', 'Ahmad Heryawan'],
  ['Risma', 'Tri Rismaharini'],
  ['Kang Emil', 'Ridwan Kamil'],
  ['Emil', 'Ridwan Kamil'],
  ['Sandi', 'Sandiaga Uno'],
  ['Anas', 'Anas Urbaningrum'],
  ['Habibie', 'Bacharuddin Jusuf Habibie'],
  ['Noel', 'Immanuel Ebenezer'],
  ['KDM', 'Dedi Mulyadi'],
  ['Titiek', 'Siti Hediati Hariyadi'],
  ['Hary Tanoe', 'Hary Tanoesoedibjo'],
  ['HT', 'Hary Tanoesoedibjo'],
  ['LBP', 'Luhut Binsar Pandjaitan'],
  ['BG', 'Budi Gunawan'],
  ['Buwas', 'Budi Waseso'],
  ['Djarot', 'Djarot Saiful Hidayat'],
  ['Trump', 'Donald Trump'],
];

/** By nickname in lower case, the words of the name in lower case. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.map(([nickname, name]) => [nickname.toLowerCase(), name.toLowerCase().split(' ')]),
);
