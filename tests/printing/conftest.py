"""Tickets in every language we print, as the kiosk would write them."""

import pytest

from kiosk.service.paper import TicketPage

ENGLISH = (
    "Please take a seat. Watch the screen for K7.",
    "We aim to see you by 14:15.",
    "If you leave, tell the desk or call 101.",
)
BASE45_250 = ("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:" * 6)[:250]
DRAFT = "Draft translation – not yet signed off"

RIGHT_TO_LEFT = {"ar", "ckb", "fa", "ps", "ur"}

_WORDS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "pl": (
        "Twój bilet",
        "niedziela, 22 listopada 2026, 14:02",
        (
            "Proszę usiąść i obserwować ekran. Zawołamy K7.",
            "Jeśli Państwo wychodzą, prosimy powiedzieć o tym przy ladzie lub zadzwonić pod numer 101.",
        ),
    ),
    "ur": (
        "آپ کا ٹکٹ",
        "اتوار 22 نومبر 2026، 14:02",
        (
            "ہم آپ کو جلد بلائیں گے، براہِ کرم یہیں انتظار کریں۔",
            "براہِ کرم تشریف رکھیں اور اسکرین پر K7 دیکھتے رہیں۔",
            "اگر آپ جانا چاہیں تو ڈیسک کو بتائیں یا +44 121 496 0000 پر فون کریں (14:00–18:00)۔",
        ),
    ),
    "ar": (
        "تذكرتك",
        "الأحد 22 نوفمبر 2026، 14:02",
        (
            "سنناديك قريبًا، من فضلك لا تذهب.",
            "يرجى الجلوس ومتابعة الشاشة حتى يظهر K7.",
            "إذا أردت المغادرة فأخبر المكتب أو اتصل على 101.",
        ),
    ),
    "pa": ("ਤੁਹਾਡੀ ਟਿਕਟ", "22/11/2026 14:02", ("ਕਿਰਪਾ ਕਰਕੇ ਬੈਠੋ ਅਤੇ ਸਕ੍ਰੀਨ ਉੱਤੇ K7 ਵੇਖੋ।",)),
    "bn": ("আপনার টিকিট", "২২/১১/২০২৬ ১৪:০২", ("অনুগ্রহ করে বসুন এবং স্ক্রিনে K7 দেখুন।",)),
    "gu": ("તમારી ટિકિટ", "22/11/2026 14:02", ("કૃપા કરીને બેસો અને સ્ક્રીન પર K7 જુઓ.",)),
    "ta": ("உங்கள் சீட்டு", "22/11/2026 14:02", ("தயவுசெய்து அமர்ந்து திரையில் K7 வரும் வரை காத்திருக்கவும்.",)),
    "hi": ("आपका टिकट", "22/11/2026 14:02", ("कृपया बैठें और स्क्रीन पर K7 देखें। हम आपसे मिलने का प्रयास करेंगे।",)),
    "am": ("የእርስዎ ቲኬት", "22/11/2026 14:02", ("እባክዎ ይቀመጡ እና በማያ ገጹ ላይ K7ን ይጠብቁ። እንቀበልዎታለን።",)),
    "ro": (
        "Biletul dumneavoastră",
        "duminică, 22 noiembrie 2026, 14:02",
        ("Vă rugăm să luați loc și să urmăriți ecranul pentru K7.", "Dacă plecați, spuneți la ghișeu."),
    ),
    "ckb": (
        "کۆدی تۆ",
        "22/11/2026 14:02",
        (
            "تکایە دابنیشە و سەیری شاشەکە بکە، K7 بانگ دەکەین.",
            "ئەگەر دەڕۆیت، بە پۆلیس بڵێ یان پەیوەندی بە 101 بکە.",
        ),
    ),
    "so": (
        "Tigidhkaaga",
        "22/11/2026 14:02",
        ("Fadlan fadhiiso oo shaashadda ka fiiri K7.", "Haddii aad baxdo, u sheeg miiska ama wac 101."),
    ),
    "fa": (
        "کد شما",
        "۲۲/۱۱/۲۰۲۶ ۱۴:۰۲",
        (
            "لطفاً بنشینید؛ شما را با K7 صدا می‌زنیم.",
            "اگر می‌خواهید بروید، به میز بگویید یا با 101 تماس بگیرید.",
        ),
    ),
    "ps": (
        "ستاسو کوډ",
        "22/11/2026 14:02",
        ("مهرباني وکړئ کښېنئ، موږ به تاسو په K7 راوغواړو.", "که ځئ، نو پولیسو ته ووایئ یا 101 ته زنګ ووهئ."),
    ),
    "zh-Hans": (
        "您的号码",
        "2026年11月22日 14:02",
        (
            "请坐下，我们会叫您的号码“K7”。",
            "如果您要离开，请告诉工作人员（或致电0121 496 0000）。谢谢您的耐心等待！",
        ),
    ),
    "pt": (
        "O seu código",
        "domingo, 22 de novembro de 2026, 14:02",
        (
            "Sente-se, por favor. Chamamos K7 no ecrã.",
            "Se sair, avise no balcão ou ligue para 101. Não há pressa.",
        ),
    ),
    "es": (
        "Su código",
        "domingo, 22 de noviembre de 2026, 14:02",
        (
            "Siéntese, por favor. Le llamaremos: K7.",
            "¿Se marcha? Avise en el mostrador; mañana también abrimos.",
        ),
    ),
    "fr": (
        "Votre numéro",
        "dimanche 22 novembre 2026, 14:02",
        (
            "Asseyez-vous, s’il vous plaît. Nous appelons K7.",
            "Si vous partez, prévenez l’accueil où vous êtes reçu(e).",
        ),
    ),
    "it": (
        "Il suo codice",
        "domenica 22 novembre 2026, 14:02",
        ("Si accomodi: chiameremo K7.", "Se va via, lo dica allo sportello perché non è più in attesa."),
    ),
    "uk": (
        "Ваш код",
        "неділя, 22 листопада 2026, 14:02",
        (
            "Будь ласка, сядьте. Ми викличемо K7.",
            "Якщо підете, скажіть поліцейському або зателефонуйте 101; це їхній обов’язок.",
        ),
    ),
    "ti": ("ቲኬትኩም", "22/11/2026 14:02", ("በጃኹም ኮፍ በሉ፡ ኣብ ስክሪን K7 ክሳብ ዝረአ ተጸበዩ።",)),
}


@pytest.fixture(scope="session")
def tickets() -> dict[str, TicketPage]:
    """A ticket for every language, by its tag; all but the English one are drafts with English below."""
    pages = {
        "en": TicketPage(
            language="en-GB",
            right_to_left=False,
            station="Lloyd House",
            heading="Your ticket",
            code="K7",
            lines=ENGLISH,
            english_lines=(),
            printed_at="Sunday 22 November 2026, 14:02",
            qr="7K3M9Q2X",
            qr_alt="QR code for the desk",
            draft_note=None,
        )
    }
    for language, (heading, printed_at, lines) in _WORDS.items():
        pages[language] = TicketPage(
            language=language,
            right_to_left=language in RIGHT_TO_LEFT,
            station="Lloyd House",
            heading=heading,
            code="K7",
            lines=lines,
            english_lines=ENGLISH,
            printed_at=printed_at,
            qr=BASE45_250,
            qr_alt=f"QR: {heading}",
            draft_note=DRAFT,
        )
    return pages
