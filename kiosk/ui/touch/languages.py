"""Languages by the names that their speakers give them."""

SELF_NAMES = {
    "am": "አማርኛ",
    "ar": "العربية",
    "bg": "Български",
    "bn": "বাংলা",
    "ckb": "کوردیی سۆرانی",
    "cmn": "普通话",
    "cs": "Čeština",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "gu": "ગુજરાતી",
    "hi": "हिन्दी",
    "hu": "Magyar",
    "it": "Italiano",
    "kmr": "Kurmancî",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "ml": "മലയാളം",
    "pa": "ਪੰਜਾਬੀ",
    "phr": "پہاڑی",
    "pl": "Polski",
    "pnb": "پنجابی",
    "prs": "دری",
    "ps": "پښتو",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sk": "Slovenčina",
    "so": "Soomaali",
    "sq": "Shqip",
    "ta": "தமிழ்",
    "ti": "ትግርኛ",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "yue": "廣東話",
}
"""BCP 47 tag to self-name."""


def self_name(tag: str) -> str:
    """What speakers call a language; its tag where it is not in the list."""
    return SELF_NAMES.get(tag, tag)
