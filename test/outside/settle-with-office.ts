/** LibreOffice accepts or rejects all tracked changes of Word files, and tells their text: an outside reading of a redline. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './tools.js';

const COMMANDS = {
  accepted: '.uno:AcceptAllTrackedChanges',
  rejected: '.uno:RejectAllTrackedChanges',
} as const;

export type Settled = Readonly<Record<keyof typeof COMMANDS, string>>;

/** The texts of each file after both, in the order of the files. All are opened in one run, since a start takes seconds. */
export function settleWithOffice(folder: string, files: readonly string[]): readonly Settled[] {
  const profile = join(folder, 'office-with-macro');
  // The first start fills a profile, over whatever is there.
  runTool('soffice', ['--terminate_after_init'], { profile });
  const basic = join(profile, 'user/basic');
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  writeFileSync(join(basic, 'script.xlc'), LIBRARIES);
  writeFileSync(join(basic, 'Standard/script.xlb'), LIBRARY);
  writeFileSync(join(basic, 'Standard/Module1.xba'), MODULE);
  const target = (at: number, outcome: string): string => join(folder, `${at}.${outcome}.txt`);
  const tasks = files.flatMap((file, at) =>
    Object.entries(COMMANDS).map(([outcome, command]) =>
      [file, command, target(at, outcome)].join('\t'),
    ),
  );
  const list = join(folder, 'tasks.txt');
  writeFileSync(list, `${tasks.join('\n')}\n`);
  const macro = `macro:///Standard.Module1.SettleAll("${list}")`;
  runTool('soffice', [macro], { profile, timeout: 900 });
  const textOf = (path: string): string => {
    if (!existsSync(path)) throw new Error(`LibreOffice made no ${path}`);
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  };
  return files.map((_, at) => ({
    accepted: textOf(target(at, 'accepted')),
    rejected: textOf(target(at, 'rejected')),
  }));
}

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function Prop(n, v)
  Dim p
  p = CreateUnoStruct("com.sun.star.beans.PropertyValue")
  p.Name = n
  p.Value = v
  Prop = p
End Function

Sub SettleAll(list)
  Dim task, parts
  Open list For Input As #1
  Do While Not Eof(1)
    Line Input #1, task
    If task &lt;&gt; "" Then
      parts = Split(task, Chr(9))
      Settle(parts(0), parts(1), parts(2))
    End If
  Loop
  Close #1
End Sub

Sub Settle(path, command, target)
  Dim doc, dispatcher
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, Array(Prop("Hidden", True)))
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
  doc.storeToURL(ConvertToURL(target), Array(Prop("FilterName", "Text (encoded)"), Prop("FilterOptions", "UTF8,LF,,,")))
  doc.close(True)
End Sub
</script:module>
`;
