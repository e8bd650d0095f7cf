/** Where systems keep fonts, and where a user lists his own. */
import { join } from 'node:path';
import { slashed, type Machine } from './fonts-cache.js';

/** The user's folders before the system's. They need not exist. */
export function fontFolders({ environment, platform, home }: Machine): readonly string[] {
  const of = (...parts: readonly (string | undefined)[]): string[] =>
    parts[0] ? [slashed(join(...parts.map((part) => part ?? '')))] : [];
  switch (platform) {
    case 'win32':
      return [
        ...of(environment['LOCALAPPDATA'], 'Microsoft/Windows/Fonts'),
        ...of(environment['SystemRoot'] ?? 'C:/Windows', 'Fonts'),
      ];
    case 'darwin':
      return [
        ...of(home, 'Library/Fonts'),
        '/Library/Fonts',
        '/System/Library/Fonts',
        // Where 仿宋 and 楷体 are put when they are first asked for; the number is that of the system.
        ...[6, 7, 8].map((n) => `/System/Library/AssetsV2/com_apple_MobileAsset_Font${n}`),
      ];
    default:
      // Those of fontconfig's own fonts.conf.
      return [
        ...of(environment['XDG_DATA_HOME'] ?? join(home, '.local/share'), 'fonts'),
        ...of(home, '.fonts'),
        '/usr/local/share/fonts',
        '/usr/share/fonts',
      ];
  }
}

/** The list of a user's own fonts, for all reports. */
export function ownFontsFile({ environment, platform, home }: Machine): string {
  const roaming = platform === 'win32' ? environment['APPDATA'] : undefined;
  const xdg = environment['XDG_CONFIG_HOME'];
  // The XDG base directory specification says to ignore relative paths.
  const base = roaming ?? (xdg?.startsWith('/') ? xdg : join(home, '.config'));
  return slashed(join(base, 'baogao', 'fonts.yaml'));
}
