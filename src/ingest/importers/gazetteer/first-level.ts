/** Turkish provinces whose code in GeoNames is not their number in ISO 3166-2. Source: the seats of the provinces in the dump. */
const turkish: Readonly<Record<string, string>> = {
  ...{ "32": "33", "33": "32", "68": "06", "69": "29", "70": "30", "71": "42", "72": "47" },
  ...{ "73": "51", "74": "56", "75": "68", "76": "72", "77": "69", "78": "70", "79": "71" },
  ...{ "80": "73", "81": "01", "82": "18", "83": "27", "84": "36", "85": "67", "86": "75" },
  ...{ "87": "74", "88": "76", "89": "78", "90": "79", "91": "80", "92": "77", "93": "81" },
};

/** Country and code in GeoNames -> ISO 3166-2. Source: the seats of the divisions in the dump. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IL: { "01": "D", "02": "M", "03": "Z", "04": "HA", "05": "TA", "06": "JM" },
  IQ: {
    ...{ "01": "AN", "02": "BA", "03": "MU", "04": "QA", "05": "SU", "06": "BB", "07": "BG" },
    ...{ "08": "DA", "09": "DQ", "10": "DI", "11": "AR", "12": "KA", "13": "KI", "14": "MA" },
    ...{ "15": "NI", "16": "WA", "17": "NA", "18": "SD" },
  },
  JO: {
    ...{ "02": "BA", "09": "KA", "12": "AT", "15": "MA", "16": "AM", "17": "AZ", "18": "IR" },
    ...{ "19": "MN", "20": "AJ", "21": "AQ", "22": "JA", "23": "MD" },
  },
  LB: {
    ...{ "04": "BA", "05": "JL", "06": "JA", "07": "NA", "08": "BI", "09": "AS" },
    ...{ "10": "AK", "11": "BH" },
  },
  SY: {
    ...{ "01": "HA", "02": "LA", "03": "QU", "04": "RA", "05": "SU", "06": "DR", "07": "DY" },
    ...{ "08": "RD", "09": "HL", "10": "HM", "11": "HI", "12": "ID", "13": "DI", "14": "TA" },
  },
};

/** ISO 3166-2 code of a first-level division that GeoNames knows by another code; null where it has none, as in Palestine. */
export function isoOfAdmin1(country: string, admin1: string): string | null {
  const code = country === "TR" ? (turkish[admin1] ?? admin1) : codes[country]?.[admin1];
  return code === undefined || !/\w/.test(code) ? null : `${country}-${code}`;
}

/**
 * English and Arabic names of first-level divisions for which ISO has romanized ones only:
 * common knowledge, entered by hand, with Wikidata as the place to check it.
 */
export const commonNames: Readonly<Record<string, readonly [english: string, arabic: string]>> = {
  "IL-D": ["Southern District", "المنطقة الجنوبية"],
  "IL-HA": ["Haifa District", "منطقة حيفا"],
  "IL-JM": ["Jerusalem District", "منطقة القدس"],
  "IL-M": ["Central District", "المنطقة الوسطى"],
  "IL-TA": ["Tel Aviv District", "منطقة تل أبيب"],
  "IL-Z": ["Northern District", "المنطقة الشمالية"],
  "IQ-AN": ["Anbar Governorate", "محافظة الأنبار"],
  "IQ-AR": ["Erbil Governorate", "محافظة أربيل"],
  "IQ-BA": ["Basra Governorate", "محافظة البصرة"],
  "IQ-BB": ["Babil Governorate", "محافظة بابل"],
  "IQ-BG": ["Baghdad Governorate", "محافظة بغداد"],
  "IQ-DA": ["Duhok Governorate", "محافظة دهوك"],
  "IQ-DI": ["Diyala Governorate", "محافظة ديالى"],
  "IQ-DQ": ["Dhi Qar Governorate", "محافظة ذي قار"],
  "IQ-KA": ["Karbala Governorate", "محافظة كربلاء"],
  "IQ-KI": ["Kirkuk Governorate", "محافظة كركوك"],
  "IQ-KR": ["Kurdistan Region", "إقليم كردستان"],
  "IQ-MA": ["Maysan Governorate", "محافظة ميسان"],
  "IQ-MU": ["Muthanna Governorate", "محافظة المثنى"],
  "IQ-NA": ["Najaf Governorate", "محافظة النجف"],
  "IQ-NI": ["Nineveh Governorate", "محافظة نينوى"],
  "IQ-QA": ["Al-Qadisiyyah Governorate", "محافظة القادسية"],
  "IQ-SD": ["Saladin Governorate", "محافظة صلاح الدين"],
  "IQ-SU": ["Sulaymaniyah Governorate", "محافظة السليمانية"],
  "IQ-WA": ["Wasit Governorate", "محافظة واسط"],
  "JO-AJ": ["Ajloun Governorate", "محافظة عجلون"],
  "JO-AM": ["Amman Governorate", "محافظة العاصمة"],
  "JO-AQ": ["Aqaba Governorate", "محافظة العقبة"],
  "JO-AT": ["Tafilah Governorate", "محافظة الطفيلة"],
  "JO-AZ": ["Zarqa Governorate", "محافظة الزرقاء"],
  "JO-BA": ["Balqa Governorate", "محافظة البلقاء"],
  "JO-IR": ["Irbid Governorate", "محافظة إربد"],
  "JO-JA": ["Jerash Governorate", "محافظة جرش"],
  "JO-KA": ["Karak Governorate", "محافظة الكرك"],
  "JO-MA": ["Mafraq Governorate", "محافظة المفرق"],
  "JO-MD": ["Madaba Governorate", "محافظة مادبا"],
  "JO-MN": ["Ma'an Governorate", "محافظة معان"],
  "LB-AK": ["Akkar Governorate", "محافظة عكار"],
  "LB-AS": ["North Governorate", "محافظة الشمال"],
  "LB-BA": ["Beirut Governorate", "محافظة بيروت"],
  "LB-BH": ["Baalbek-Hermel Governorate", "محافظة بعلبك الهرمل"],
  "LB-BI": ["Beqaa Governorate", "محافظة البقاع"],
  "LB-JA": ["South Governorate", "محافظة الجنوب"],
  "LB-JL": ["Mount Lebanon Governorate", "محافظة جبل لبنان"],
  "LB-NA": ["Nabatieh Governorate", "محافظة النبطية"],
  "PS-BTH": ["Bethlehem Governorate", "محافظة بيت لحم"],
  "PS-DEB": ["Deir al-Balah Governorate", "محافظة دير البلح"],
  "PS-GZA": ["Gaza Governorate", "محافظة غزة"],
  "PS-HBN": ["Hebron Governorate", "محافظة الخليل"],
  "PS-JEM": ["Jerusalem Governorate", "محافظة القدس"],
  "PS-JEN": ["Jenin Governorate", "محافظة جنين"],
  "PS-JRH": ["Jericho Governorate", "محافظة أريحا والأغوار"],
  "PS-KYS": ["Khan Yunis Governorate", "محافظة خان يونس"],
  "PS-NBS": ["Nablus Governorate", "محافظة نابلس"],
  "PS-NGZ": ["North Gaza Governorate", "محافظة شمال غزة"],
  "PS-QQA": ["Qalqilya Governorate", "محافظة قلقيلية"],
  "PS-RBH": ["Ramallah and al-Bireh Governorate", "محافظة رام الله والبيرة"],
  "PS-RFH": ["Rafah Governorate", "محافظة رفح"],
  "PS-SLT": ["Salfit Governorate", "محافظة سلفيت"],
  "PS-TBS": ["Tubas Governorate", "محافظة طوباس"],
  "PS-TKM": ["Tulkarm Governorate", "محافظة طولكرم"],
};
