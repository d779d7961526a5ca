import { expect, test } from 'vitest';
import { breakable } from './breakable.ts';

test.each([
  ['為民服務-聯合服務業務', '為民|服務-|聯合|服務|業務'],
  ['整體風險管理(含內部控制)推動情形', '整體|風險|管理|(含|內部|控制)|推動|情形'],
  ['公私協力合作，發展創新應用', '公私|協力|合作，|發展|創新|應用'],
  ['議會第4屆第2次定期大會', '議會|第4屆|第2次|定期|大會'],
  ['108年度報告', '108年度|報告'],
  ['法律諮詢服務人次', '法律|諮詢|服務|人次'],
  ['工程施工查核件數', '工程|施工|查核|件數'],
  ['受理COVID-19通數', '受理|COVID-19|通數'],
  ['「智能客服」機器人', '「智能|客服」|機器人'],
])('%s breaks between words and never before closing punctuation', (title, expected) => {
  expect(breakable(title).join('|')).toBe(expected);
});

test('nothing of the heading is lost', () => {
  const title = '推動5G、AIoT（113年）－MyData';
  expect(breakable(title).join('')).toBe(title);
});
