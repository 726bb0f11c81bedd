"""The looks of the app: dark, light, colour-blind safe, and one without any colour.

Guards one decision: no meaning is carried by colour alone (a glyph and a word always say it
too), so a theme is a matter of comfort. The safe theme uses the palette of Okabe and Ito
(https://jfly.uni-koeln.de/color/); the mono theme is what NO_COLOR chooses, since Textual's own
fallback turns red into an unreadable grey.
"""

from textual.theme import Theme

DARK = Theme(
    name="prep-dark",
    primary="#8ab4d8",
    secondary="#a99bd8",
    accent="#e3b873",
    success="#93c47d",
    warning="#e3b873",
    error="#e8837c",
    foreground="#d7dbe0",
    background="#14171b",
    surface="#191d22",
    panel="#232931",
    dark=True,
    variables={
        "border": "#8ab4d8",
        "border-blurred": "#39424d",
        "block-cursor-background": "#2c3a48",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#2c3a48",
        "muted": "#8d98a5",
        "footer-key-foreground": "#e3b873",
        "syntax-comment": "#7f8a96",
        "syntax-string": "#a8c48b",
        "syntax-number": "#d9a679",
        "syntax-type": "#e3c78a",
        "syntax-function": "#8ab4d8",
        "syntax-decorator": "#c39ac9",
        "syntax-keyword": "#b79be0",
    },
)

LIGHT = Theme(
    name="prep-light",
    primary="#1f5f8b",
    secondary="#65529c",
    accent="#8a5300",
    success="#2f6f34",
    warning="#8a5300",
    error="#a8322a",
    foreground="#24292f",
    background="#f7f5f0",
    surface="#fdfcf9",
    panel="#e9e6de",
    dark=False,
    variables={
        "border": "#1f5f8b",
        "border-blurred": "#c5c0b4",
        "block-cursor-background": "#d3e0ea",
        "block-cursor-foreground": "#14181c",
        "block-cursor-blurred-background": "#d3e0ea",
        "muted": "#6a6f76",
        "footer-key-foreground": "#8a5300",
        "syntax-comment": "#6c7178",
        "syntax-string": "#2f6f34",
        "syntax-number": "#8a5300",
        "syntax-type": "#6b5900",
        "syntax-function": "#1f5f8b",
        "syntax-decorator": "#884d86",
        "syntax-keyword": "#65529c",
    },
)

SAFE = Theme(
    name="prep-safe",
    primary="#56b4e9",
    secondary="#cc79a7",
    accent="#f0e442",
    success="#56b4e9",
    warning="#f0e442",
    error="#e69f00",
    foreground="#e6e9ed",
    background="#101317",
    surface="#15191e",
    panel="#20262d",
    dark=True,
    variables={
        "border": "#56b4e9",
        "border-blurred": "#3b444e",
        "block-cursor-background": "#263949",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#263949",
        "muted": "#95a0ab",
        "footer-key-foreground": "#f0e442",
        "syntax-comment": "#8b949e",
        "syntax-string": "#e6c9a0",
        "syntax-number": "#e69f00",
        "syntax-type": "#f0e442",
        "syntax-function": "#56b4e9",
        "syntax-decorator": "#cc79a7",
        "syntax-keyword": "#7fc8f8",
    },
)

MONO = Theme(
    name="prep-mono",
    primary="#ffffff",
    secondary="#d0d0d0",
    accent="#ffffff",
    success="#ffffff",
    warning="#ffffff",
    error="#ffffff",
    foreground="#f2f2f2",
    background="#000000",
    surface="#000000",
    panel="#262626",
    dark=True,
    variables={
        "border": "#ffffff",
        "border-blurred": "#6e6e6e",
        "block-cursor-background": "#4a4a4a",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#4a4a4a",
        "muted": "#c0c0c0",
        "footer-key-foreground": "#ffffff",
        "text-success": "#ffffff",
        "text-error": "#ffffff",
        "text-warning": "#ffffff",
        "text-accent": "#ffffff",
        "text-primary": "#ffffff",
        "syntax-comment": "#a8a8a8",
        "syntax-string": "#d8d8d8",
        "syntax-number": "#f2f2f2",
        "syntax-type": "#f2f2f2",
        "syntax-function": "#f2f2f2",
        "syntax-decorator": "#f2f2f2",
        "syntax-keyword": "#ffffff",
    },
)

THEMES = (DARK, LIGHT, SAFE, MONO)
"""The first one is the default."""

DEFAULTS = {"muted": "#8d98a5"}
"""Variables of ours that a theme of Textual's own does not have."""

THEME_WORDS = {
    DARK.name: "Dark",
    LIGHT.name: "Light",
    SAFE.name: "Colour-blind safe",
    MONO.name: "Without colour",
}
