"""Cut katakana.tsv out of the raw file: python data/make_katakana.py RAW_FILE

RAW_FILE: unidic_english_katakana.tsv as data/README.md describes it. Keeps short words of plain
letters with their first spelling in katakana, and leaves out what a learner should not have to
read: words that end like a drug, a chemical or a Latin name, a list of drugs, pesticides and
poisons that no ending gives away (found by reading what was left), and a list of crude or violent
ones. Also left out are clipped words (evolution → エボ), whose katakana does not spell the whole
word. Prefer losing a harmless word (machine) to keeping a drug (codeine): enough are left.
"""

import re
import sys
from pathlib import Path

LETTERS = range(4, 9)  # of the word
KANA = range(3, 7)
SMALL = "ァィゥェォャュョッー"
CLIPPED = 0.4  # full-size kana for each letter, at least

# Endings of drugs, chemicals, minerals, diseases and Latin names; only words of six letters or more
# are judged by them, so that wine, rose and phone stay.
ENDINGS = re.compile(
    r"(yl|ol|in|ine|ide|ase|ose|ane|ene|one|yne|ile|il|ole|oxy|azo|thio|azin|zin|xin|pam|lam|"
    r"vir|nib|fen|gen|oma|itis|osis|ate?x|oid|ium|um|us|is|ae|ii|ite|oate|ylate|tan|ren|pril)$"
)
PARTS = re.compile(
    r"phen[oy]|chlor|brom|fluor|iod[oi]|sulf|phos|benz|meth[aioy]|ethyl|prop[iy]|but[yi]r|"
    r"oxaz|thiaz|nitro|amino|amid|cyan|lact|morph|glyc|cyt[oi]|hist[io]|penic"
)
DRUGS = re.compile(
    r"^(abilita|adalat|afema|alfacon|amfenac|amip|androst|anpec|barbital|bencaroc|benexate|bleo|"
    r"carmofur|casodex|cefdinir|cefotiam|clidanac|clobazam|damandes|daropate|depromel|detemir|"
    r"diazinon|dilazep|dimeton|dinoseb|diphen|dipyrido|diquat|dithien|diuron|doxapram|durotep|"
    r"endoxan|eptacog|ethion|eunal|felbinac|fenthion|ferbam|futraful|gabexate|heptaoxo|iressa|kainic|"
    r"linuron|lispro|manzeb|mesyl|metopon|naled|napalm|naproxen|opso|oxyfull|paraquat|philopon|"
    r"phorate|picloram|porfimer|pregna|propoxur|pyridate|revox|ricin|rituxan|ronnel|sarin|"
    r"serenace|sosegon|structem|sulindac|sultam|tabun|taxol|taxotere|tebacon|tegafur|theragra|"
    r"thieno|thiotepa|thiuram|triazeno|trithia|urethan|valyl|vispo|yohimbe|ziram|zoladex|"
    r"zolpidem)$"
)
CRUDE = re.compile(
    r"^((bi|mono|uni)?sex(ism|less|ology|ual|y)?|porno?|nude|fuck|shit|anal|anus|penis|vagina|"
    r"clitoris|orgasm|erot.*|rape|lesbian|gay|homo|hooker|nazi.*|negr.*|nigger|kill.*|murder.*|"
    r"bomb|bomber|.*drug|marijuana|heroin|cocaine|hashish|opium|opioid|condom|fetish.*|sadis.*|"
    r"masoch.*|bondage|genocide|terror.*|puss.*|cunt|cock(ing)?|breast|bust|bastard|hell|virgin|incest|"
    r"pedo.*|coitus|libido|sperm.*|semen.*|onan.*|orgy|strip|stripp.*|jap|gook|gypsy|pariah|"
    r"barbar.*|lynch.*|harem|lust.*|phall.*|gigolo|suicid.*|assassin|assault|massacre|corpse|abuse|"
    r"bhang|bludgers|cutie|dope|dummy|enema.*|eonism|fatso|fellatio|femidom|glans|goddamn|herpes|"
    r"hooligan|impotenz|junkie|lobotomy|maricon|menses|mulato|naked|nipple|nuddy|nudis[mt]|"
    r"nymphet|oversex|pessary|piss.*|pogrom|playboy|prick|samen|sensual|shoah|sissy|slave.*|slut|"
    r"stripe?r|suck.*|swine|tampon|tits|topless|torture|transves.*|sapphism|sodomy|takepron|turd|"
    r"uterus|veronal|vulgar|vulva|wank.*|whore|yaba|yid)$"
)


def kept(word: str, kana: str) -> bool:
    """The rule, for one pair."""
    return (
        re.fullmatch("[a-z]+", word) is not None
        and len(word) in LETTERS
        and len(kana) in KANA
        and sum(k not in SMALL for k in kana) >= CLIPPED * len(word)
        and not (len(word) >= 6 and ENDINGS.search(word))
        and not PARTS.search(word)
        and not DRUGS.match(word)
        and not CRUDE.match(word)
    )


if __name__ == "__main__":
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()[1:]
    pairs: dict[str, str] = {}
    for line in lines:
        word, kana = line.split("\t")
        if kept(word, kana):
            pairs.setdefault(word, kana)
    target = Path(__file__).parent / "katakana.tsv"
    text = "".join(f"{word}\t{kana}\n" for word, kana in sorted(pairs.items()))
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(pairs)} pairs")
