/** Colours of the page in light and dark, and those of the speakers: hue by hue far apart, 4.5 to 1 on the page. */
export const COLOUR_STYLE = `:root{color-scheme:light dark;--page:#fff;--panel:#f6f6f3;--ink:#1c1c1a;--faint:#5c5c57;--line:#d6d6d0;--fill:14%;--person:#1a4fa0;--place:#17683a;--organization:#8a3a0c;--sea:#e6eef4;--land:#fbfaf6;--dot:#b3261e}
.c0{--c:#62625d}.c1{--c:#0b5cad}.c2{--c:#b3261e}.c3{--c:#1b7a3d}.c4{--c:#7b3fb5}.c5{--c:#9a5b00}.c6{--c:#00736f}.c7{--c:#b01e73}.c8{--c:#5b6200}
@media screen and (prefers-color-scheme:dark){:root{--page:#161615;--panel:#1f1f1d;--ink:#ecece8;--faint:#a9a9a2;--line:#3d3d39;--fill:24%;--person:#a8c7fa;--place:#8fd6a8;--organization:#f2b48c;--sea:#1b242b;--land:#34352f;--dot:#ff8a80}
.c0{--c:#a9a9a2}.c1{--c:#7db7f5}.c2{--c:#ff8f85}.c3{--c:#74d292}.c4{--c:#c9a2f5}.c5{--c:#f0b45c}.c6{--c:#5fd0ca}.c7{--c:#f58ec6}.c8{--c:#c9cf5e}}
`;
