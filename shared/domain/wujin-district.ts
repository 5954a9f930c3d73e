/** The district whose towns report. */
export const wujinDistrict = {
  id: 'district',
  name: '全区',
  bureau: '武进区科学技术局',
  names: ['district', '全区', '武进区', '320412'],
};
