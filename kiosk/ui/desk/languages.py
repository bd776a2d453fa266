"""The languages an interpreter is asked for at the desk, in the order of their English names."""

LANGUAGES = {
    "sq": "Albanian",
    "am": "Amharic",
    "ar": "Arabic",
    "bn": "Bengali or Sylheti",
    "bg": "Bulgarian",
    "yue": "Chinese (Cantonese)",
    "cmn": "Chinese (Mandarin)",
    "cs": "Czech",
    "prs": "Dari",
    "fr": "French",
    "gu": "Gujarati",
    "hi": "Hindi",
    "hu": "Hungarian",
    "it": "Italian",
    "kmr": "Kurdish (Kurmanji)",
    "ckb": "Kurdish (Sorani)",
    "lv": "Latvian",
    "lt": "Lithuanian",
    "ml": "Malayalam",
    "phr": "Pahari (Mirpuri, Potwari)",
    "pa": "Panjabi (India)",
    "pnb": "Panjabi (Pakistan)",
    "ps": "Pashto",
    "fa": "Persian (Farsi)",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "so": "Somali",
    "es": "Spanish",
    "ta": "Tamil",
    "ti": "Tigrinya",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
}
"""BCP 47 tag to English name."""
UNKNOWN = "und"
"""Of a visitor who does not know what their language is called (BCP 47: undetermined)."""
_SCREENS = {"zh-Hans": "Chinese"}
"""Languages of screens that nobody speaks under that tag."""


def language_name(tag: str) -> str:
    """The English name of a language; its tag where it is not in the list."""
    return LANGUAGES.get(tag) or _SCREENS.get(tag, tag)
