/**
 * Real workbooks that nobody here wrote, where they are at hand: each is answered, soon, and none holds a follow-up table.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { surveyWorkbook } from "../../src/core/survey";
import { FileError, type FileErrorCode } from "../../src/files/file-error";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

const folder = join(__dirname, "../../../shared/corpus");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/u.test(name)) : [];
const whereCorpusIs = files.length > 0 ? test : test.skip;

const mostMilliseconds = 5_000;

interface Answer {
  readonly name: string;
  readonly milliseconds: number;
  readonly tables: number;
  readonly refused: FileErrorCode | null;
}

function answerOf(name: string): Answer {
  const started = performance.now();
  const done = (tables: number, refused: FileErrorCode | null) => ({
    name,
    milliseconds: performance.now() - started,
    tables,
    refused,
  });
  try {
    const { grids } = readWorkbookFile(readFileSync(join(folder, name)), name);
    return done(surveyWorkbook(grids).length, null);
  } catch (thrown) {
    if (thrown instanceof FileError) return done(0, thrown.code);
    throw new Error(`${name}: ${(thrown as Error).stack}`);
  }
}

whereCorpusIs(
  "every workbook of the corpus is answered, in time, and none is taken for a follow-up",
  () => {
    const answers = files.map(answerOf);
    expect(answers.filter(({ milliseconds }) => milliseconds > mostMilliseconds)).toEqual([]);
    expect(answers.filter(({ tables }) => tables > 0).map(({ name }) => name)).toEqual([]);
    const refused = answers.filter((answer) => answer.refused !== null);
    expect(Object.fromEntries(refused.map((answer) => [answer.name, answer.refused]))).toEqual({
      "ClosedXML_ClosedXML__~$LoadPivotTables.xlsx": "notAWorkbook",
      "apache_poi__58616.xlsx": "encrypted",
      "apache_poi__extenxls_pwd123.xlsx": "encrypted",
      "apache_poi__invalid.xlsx": "notAWorkbook",
      "apache_poi__protect.xlsx": "encrypted",
      "apache_poi__protected_passtika.xlsx": "encrypted",
      "exceljs_exceljs__missing-bits.xlsx": "notAWorkbook",
      "tafia_calamine__issue252.xlsx": "damaged",
    });
  },
  120_000,
);
