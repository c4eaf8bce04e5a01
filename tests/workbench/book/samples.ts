/** One workbook with everything in it that a controller's file may have and that the model alone would lose. */
import { workbookPackage } from "./packages";

const fonts = `<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
<font><b/><sz val="14"/><color rgb="FF0F6C5C"/><name val="Georgia"/></font><font><i/><u val="double"/><sz val="9"/><name val="Calibri"/></font></fonts>`;
const fills = `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill></fills>`;
const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left/><right/><top/><bottom style="double"><color rgb="FFC24E00"/></bottom><diagonal/></border></borders>`;

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;kr&quot;;[Red]\\-#,##0.00\\ &quot;kr&quot;"/></numFmts>${fonts}${fills}${borders}
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="9">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" vertical="top" wrapText="1" indent="0"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>
<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0"><alignment horizontal="left" indent="2"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf>
<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="2"><dxf><font><b/><color rgb="FFC24E00"/></font><fill><patternFill><bgColor rgb="FFFDE9DF"/></patternFill></fill><border><bottom style="thin"><color rgb="FFC24E00"/></bottom></border></dxf>
<dxf><numFmt numFmtId="165" formatCode="0.000"/></dxf></dxfs>`;

/** Texts that look like something else; in the sample as shared texts and inline ones. */
export const trickyTexts = [
  "00123",
  "=1+1",
  "#N/A",
  "10%",
  "[a](x)",
  "'x",
  "TRUE",
  "2024-01-31",
  " kant ",
  "rad 1\nrad 2",
  "a & b < c",
  "_x0041_",
];

const text = (value: string): string =>
  value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/_(?=x[0-9A-F]{4}_)/gu, "_x005F_");

function rows(): string {
  const tricky = trickyTexts.map((value, index) => {
    const row = index + 2;
    const inline = `<c r="B${row}" t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`;
    const extra = [
      `<c r="C2" s="2"><v>45351</v></c><c r="D2" s="3"><v>-1234.5</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c>`,
      `<c r="C3" s="1"><v>7</v></c><c r="D3"><f>SUM(D2,C3)*2</f><v>-2455</v></c><c r="E3" t="str"><f>IF(A2="","tom","säg ""hej""")</f><v>säg "hej"</v></c>`,
      `<c r="C4" s="5"/><c r="D4"><f>NEJFINNSEJ( A2 )</f><v>42</v></c><c r="E4"><f>'Blad ett'!C3 + 1</f><v>8</v></c>`,
      `<c r="C5" s="6" t="s"><v>0</v></c><c r="D5"><f t="array" ref="D5">SUM(C2:C3*2)</f><v>90716</v></c><c r="E5"><f>Moms*2</f><v>0.5</v></c><c r="F5"><f>SUM(Tabell1[Antal])</f><v>3</v></c>`,
      `<c r="C6" s="7"/>`,
    ][index];
    return `<row r="${row}"${index === 0 ? ' ht="31.2" customHeight="1"' : ""}${index === 3 ? ' hidden="1"' : ""}><c r="A${row}" t="s"><v>${index}</v></c>${inline}${extra ?? ""}</row>`;
  });
  return `<row r="1"><c r="A1" s="4" t="s"><v>${trickyTexts.length}</v></c><c r="B1" s="4"/></row>${tricky.join("")}`;
}

const firstSheet = `<sheetPr codeName="Blad1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F13"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="80" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B9" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews>
<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>
<cols><col min="1" max="1" width="41.28515625" customWidth="1"/><col min="3" max="3" width="0" hidden="1" customWidth="1"/><col min="7" max="7" width="12.7109375" style="5" customWidth="1"/><col min="8" max="16384" width="9.140625" style="5"/></cols>
<sheetData>${rows()}</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="qqE=" saltValue="c2E=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>
<autoFilter ref="A1:F13"><filterColumn colId="1"><filters><filter val="10%"/></filters></filterColumn></autoFilter>
<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>
<conditionalFormatting sqref="A2:F13"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A2="00123"</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="1" operator="greaterThan"><formula>40000</formula></cfRule><cfRule type="aboveAverage" dxfId="0" priority="3" aboveAverage="0"/></conditionalFormatting>
<conditionalFormatting sqref="C2:C13"><cfRule type="iconSet" priority="4"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF0F6C5C"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="3"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Status" error="Välj i listan" promptTitle="Status" prompt="Klart, Enligt plan …" sqref="B2:B9 B11"><formula1>"Klart,Enligt plan,Avvikelse från plan"</formula1></dataValidation><dataValidation type="list" showErrorMessage="1" sqref="A2:A9"><formula1>'Blad ett'!$A$2:$A$5</formula1></dataValidation><dataValidation type="textLength" operator="lessThan" sqref="E2"><formula1>LEN($A$2)+10</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="Till kommunen"/><hyperlink ref="A3" location="'Dold &amp; låst'!A1" display="dit"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;CUppföljning</oddHeader><oddFooter>&amp;LSida &amp;P</oddFooter></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/>`;

const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="Tabell1" displayName="Tabell1" ref="H3:I5" totalsRowShown="0"><autoFilter ref="H3:I5"/><tableColumns count="2"><tableColumn id="1" name="Åtgärd"/><tableColumn id="2" name="Antal"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
const tableCells = `<row r="3"><c r="H3" t="inlineStr"><is><t>Åtgärd</t></is></c><c r="I3" t="inlineStr"><is><t>Antal</t></is></c></row><row r="4"><c r="I4"><v>1</v></c></row><row r="5"><c r="I5"><v>2</v></c></row>`;

const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>28</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Blad ett'!$D$2:$D$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const toChart = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>`;
const toProperties = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`;

/** Sheets "Blad ett", "Dold & låst" (hidden) and "Mycket dold" (very hidden). */
export function fullWorkbook(): Uint8Array {
  return workbookPackage({
    styles,
    strings: [...trickyTexts, "Rubrik"].map(text),
    before: `<workbookPr defaultThemeVersion="124226"/><workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView activeTab="0" tabRatio="700"/></bookViews>`,
    sheets: [
      {
        name: "Blad ett",
        xml: firstSheet,
        relationships: [
          "rId1|hyperlink|https://exempel.se/a?b=1&amp;c=2|External",
          "rId3|drawing|../drawings/drawing1.xml",
        ],
      },
      {
        name: "Dold &amp; låst",
        attributes: 'state="hidden"',
        xml: `<sheetData>${tableCells}</sheetData><tableParts count="1"><tablePart r:id="rId2"/></tableParts>`,
        relationships: ["rId2|table|../tables/table1.xml"],
      },
      { name: "Mycket dold", attributes: 'state="veryHidden"', xml: "<sheetData/>" },
    ],
    after: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Blad ett'!$1:$1</definedName><definedName name="Lokalt" localSheetId="1">'Dold &amp; låst'!$A$1</definedName><definedName name="Moms" comment="sats">0.25</definedName><definedName name="Statusar" hidden="1">'Blad ett'!$A$2:$A$5</definedName></definedNames><calcPr calcId="191029"/>`,
    relationships: ["rIdC|customXml|../customXml/item1.xml"],
    parts: {
      "xl/tables/table1.xml": table,
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": toChart,
      "xl/charts/chart1.xml": chart,
      "customXml/item1.xml": `<avstamt xmlns="urn:exempel">godkänd</avstamt>`,
      "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"><ds:schemaRefs/></ds:datastoreItem>`,
      "customXml/_rels/item1.xml.rels": toProperties,
    },
  });
}
