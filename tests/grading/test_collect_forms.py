"""Every form in which classes were seen to arrive: right, or kept with a true reason."""

import io
import re
import tarfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from handed_in import LESSON, ROSTER, Became, a_class, notebook, take, zipped

from coursekit.grading.names import name_keys
from coursekit.grading.romaji import in_latin, one_spelling

HANAKO, ICHIRO, YUKI1, YUKI2 = "s2301234", "s2309999", "s2305555", "s2306666"
FLAT, FOLDER = "_assignsubmission_file_07_lstm.ipynb", "_assignsubmission_file/07_lstm.ipynb"
INSIDE = FOLDER.removesuffix("07_lstm.ipynb")


@dataclass(frozen=True)
class Form:
    """What arrives, and what should become of it.

    alone, listed: whose each member is, without and with a roster; a text in "?…" is the reason
    why it is nobody's. The default of ``listed`` is ``alone``.
    """

    members: list[str]
    alone: list[str]
    listed: list[str] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    times: dict[str, tuple] = field(default_factory=dict)


NO_REASON = "nothing in it says whose it is: no folder, no name, no id in its first cell"
NO_SIGN = "?nothing in it says whose"
FORMS = {
    # The 45 forms of the issue.
    "moodle_flat": Form([f"山田 花子_12345{FLAT}"], ["山田 花子"], [HANAKO]),
    "moodle_folder": Form([f"山田 花子_12345{FOLDER}"], ["山田 花子"], [HANAKO]),
    "moodle_folder_trailing_": Form(
        ["山田 花子_12345_assignsubmission_file_/07_lstm.ipynb"], ["山田 花子"], [HANAKO]
    ),
    "moodle_idnumber": Form([f"s2301234_12345{FLAT}"], [HANAKO]),
    "moodle_idnumber_folder": Form([f"s2301234_12345{FOLDER}"], [HANAKO]),
    "moodle_participant_anon": Form(
        [f"Participant_12345{FLAT}", f"Participant_12346{FLAT}"],
        ["Moodle_12345", "Moodle_12346"],
        ["?Moodle: 12345: nobody in the roster", "?nobody in the roster"],
    ),
    "moodle_ascii_space": Form([f"Hanako Yamada_12345{FLAT}"], ["Hanako Yamada"], [HANAKO]),
    "canvas": Form(["yamadahanako_12345_67890_07_lstm.ipynb"], ["yamadahanako"], [HANAKO]),
    "canvas_resubmit-1": Form(
        ["yamadahanako_12345_67890_07_lstm-1.ipynb"], ["yamadahanako"], [HANAKO]
    ),
    "canvas_late": Form(
        ["yamadahanako_LATE_12345_67890_07_lstm.ipynb"], ["yamadahanako"], [HANAKO]
    ),
    "canvas_japanese": Form(["山田花子_12345_67890_07_lstm.ipynb"], ["山田花子"], [HANAKO]),
    "canvas_same_surname": Form(
        ["satoyuki_11111_67890_07_lstm.ipynb", "satoyuki_22222_67891_07_lstm.ipynb"],
        ["satoyuki_11111", "satoyuki_22222"],
        [YUKI1, YUKI2],
    ),
    "classroom_nokopii": Form(["07_lstm.ipynb のコピー"], [NO_SIGN]),
    "drive_copy_of": Form(["Copy of 07_lstm.ipynb"], [NO_SIGN]),
    "browser_(1)": Form(["07_lstm (1).ipynb"], [NO_SIGN]),
    "drive_name_dash": Form(["山田花子 - 07_lstm.ipynb"], ["山田花子"], [HANAKO]),
    "classroom_folder_zip": Form(["Assignment/山田花子 - 07_lstm.ipynb"], ["山田花子"], [HANAKO]),
    "bare_name": Form(["07_lstm.ipynb"], [NO_SIGN]),
    "id_nfd_lesson": Form(
        ["か\u3099くせい_07_lstm.ipynb"], ["がくせい"], ["?'がくせい': nobody in the roster"]
    ),
    "fullwidth_space": Form(["山田　花子_07_lstm.ipynb"], ["山田 花子"], [HANAKO]),
    "fullwidth_space_id": Form(["s2301234　山田_07_lstm.ipynb"], [HANAKO]),
    "id_then_name_underscore": Form(["s2301234_山田花子_07_lstm.ipynb"], [HANAKO]),
    "id_with_underscore": Form(
        ["s23_01234_07_lstm.ipynb", "s23_09999_07_lstm.ipynb"],
        ["s23_01234", "s23_09999"],
        ["s23_01234", "?nobody in the roster"],
    ),
    "id_dash": Form(["s2301234-07_lstm.ipynb"], [HANAKO]),
    "folder_plain": Form(["s2301234/07_lstm.ipynb"], [HANAKO]),
    "folder_in_folder": Form(["class/s2301234/07_lstm.ipynb"], [HANAKO]),
    "upper_ext": Form(["s2301234_07_lstm.IPYNB"], [HANAKO]),
    "two_attempts_ab": Form(
        ["s2301234_attempt1_07_lstm.ipynb", "s2301234_attempt2_07_lstm.ipynb"], ["<", HANAKO]
    ),
    "two_attempts_time_reversed": Form(
        ["s2301234_b_07_lstm.ipynb", "s2301234_a_07_lstm.ipynb"],
        ["<", HANAKO],
        times={"s2301234_b_07_lstm.ipynb": (2026, 11, 19, 9, 0, 0)},
    ),
    "folder_and_file_same": Form(
        ["s2301234/07_lstm.ipynb", "s2301234_07_lstm.ipynb"],
        ["?nothing tells which is newer", "?nothing tells which is newer"],
    ),
    "wrong_lesson_in_right_name": Form(
        ["s2301234_07_lstm.ipynb"],
        ["?is lesson 05_clipping, not 07_lstm"],
        contents={"s2301234_07_lstm.ipynb": notebook(lesson="05_clipping")},
    ),
    "wrong_lesson_name": Form(["s2301234_05_clipping.ipynb"], [HANAKO]),
    "empty_file": Form(
        ["s2301234_07_lstm.ipynb"],
        ["?is empty; ask s2301234"],
        contents={"s2301234_07_lstm.ipynb": b""},
    ),
    "html_as_ipynb": Form(
        ["s2301234_07_lstm.ipynb"],
        ["?is a web page .*ask s2301234"],
        contents={"s2301234_07_lstm.ipynb": b"\n<!DOCTYPE html><html>"},
    ),
    "html_ext": Form(
        ["s2301234_07_lstm.html"],
        ["?is a web page .*ask s2301234"],
        contents={"s2301234_07_lstm.html": b"<html>"},
    ),
    "py_ext": Form(
        ["s2301234_07_lstm.py"],
        [r"?is no notebook \(.py\); ask s2301234"],
        contents={"s2301234_07_lstm.py": b"import keras\n"},
    ),
    "ipynb.txt": Form(["s2301234_07_lstm.ipynb.txt"], [HANAKO]),
    "sakai": Form(
        ["07_lstm/Yamada, Hanako(s2301234)/Submission attachment(s)/07_lstm.ipynb"], [HANAKO]
    ),
    # Forms that platforms, browsers and people are documented or known to make.
    "bare_name_with_id": Form(
        ["07_lstm.ipynb", "07_lstm (1).ipynb"],
        [HANAKO, ICHIRO],
        written={"07_lstm.ipynb": "s2301234", "07_lstm (1).ipynb": " ｓ２３０９９９９"},
    ),
    "classroom_class": Form(
        [
            "L07/山田花子 - 07_lstm.ipynb",
            "L07/Copy of 07_lstm.ipynb",
            "L07/「07_lstm.ipynb」のコピー",
        ],
        ["山田花子", ICHIRO, "s23_01234"],
        [HANAKO, ICHIRO, "s23_01234"],
        written={
            "L07/Copy of 07_lstm.ipynb": "s2309999",
            "L07/「07_lstm.ipynb」のコピー": "s23_01234",
        },
    ),
    "moodle_group": Form([f"A組-山田 花子_12345{FOLDER}"], ["A組-山田 花子"], [HANAKO]),
    "moodle_with_username": Form([f"s2301234 山田 花子_12345{FOLDER}"], [HANAKO]),
    "moodle_japanese_anon": Form(
        [f"参加者_12345{FOLDER}"], [HANAKO], written={f"参加者_12345{FOLDER}": "s2301234"}
    ),
    "moodle_folder_in_it": Form(
        ["山田 花子_12345_assignsubmission_file/work/07_lstm.ipynb"], ["山田 花子"], [HANAKO]
    ),
    "moodle_kana": Form([f"ﾊﾅｺ ﾔﾏﾀﾞ_12345{FLAT}"], ["ハナコ ヤマダ"], [HANAKO]),
    "moodle_namesakes": Form(
        [f"佐藤 優希_1{FLAT}", f"佐藤 優希_2{FLAT}"],
        ["?several people called '佐藤 優希'", "?several people"],
        ["?several students of the roster", "?several students"],
    ),
    "moodle_namesakes_with_id": Form(
        [f"佐藤 優希_1{FLAT}", f"佐藤 優希_2{FLAT}"],
        ["?several people called '佐藤 優希'", "?several people"],
        [YUKI1, YUKI2],
        written={f"佐藤 優希_1{FLAT}": YUKI1, f"佐藤 優希_2{FLAT}": YUKI2},
    ),
    "canvas_anonymous": Form(
        ["anon_Ab3dE_67890_07_lstm.ipynb", "LATE_anon_xY4zQ_67891_07_lstm.ipynb"],
        ["Canvas_anon_Ab3dE", "Canvas_anon_xY4zQ"],
        ["?nobody in the roster", "?nobody in the roster"],
    ),
    "canvas_two_files": Form(
        ["yamadahanako_12345_67891_07_lstm-1.ipynb", "yamadahanako_12345_67890_07_lstm.ipynb"],
        ["yamadahanako", "<"],
        [HANAKO, "<"],
    ),
    "canvas_zip_in_it": Form(
        ["yamadahanako_12345_67890_hw.zip/s2301234/07_lstm.ipynb"], ["yamadahanako"], [HANAKO]
    ),
    "blackboard": Form(
        ["Lesson 07_hyamada_attempt_2026-11-20-10-11-12_07_lstm.ipynb"], ["hyamada"], [HANAKO]
    ),
    "blackboard_two": Form(
        [
            "Lesson 07_hyamada_attempt_2026-11-20-10-11-12_07_lstm.ipynb",
            "Lesson 07_hyamada_attempt_2026-11-19-10-11-12_07_lstm.ipynb",
            "Lesson 07_hyamada_attempt_2026-11-20-10-11-12.txt",
        ],
        ["hyamada", "<", ""],
        [HANAKO, "<", ""],
    ),
    "ilias": Form(
        ["Yamada_Hanako_hyamada_1234/20261120101112_07_lstm.ipynb"], ["hyamada"], [HANAKO]
    ),
    "brightspace": Form(
        ["141529-368476 - Hanako Yamada - Nov 20, 2026 901 AM/07_lstm.ipynb"],
        ["Hanako Yamada"],
        [HANAKO],
    ),
    "brightspace_flat_twice": Form(
        [
            "141529-368476 - Hanako Yamada - Nov 20, 2026 1201 PM - 07_lstm.ipynb",
            "141529-368476 - Hanako Yamada - Nov 20, 2026 1100 AM - 07_lstm.ipynb",
        ],
        ["Hanako Yamada", "<"],
        [HANAKO, "<"],
    ),
    "github_classroom": Form(
        ["lesson07-hyamada/07_lstm.ipynb", "lesson07-isuzuki/07_lstm.ipynb"],
        ["hyamada", "isuzuki"],
        [HANAKO, ICHIRO],
    ),
    "backslashes": Form([r"class\s2301234\07_lstm.ipynb"], [HANAKO]),
    "id_at_name": Form(["s2301234@山田花子/07_lstm.ipynb"], [HANAKO]),
    "lesson_number_only": Form(
        ["s2301234_07.ipynb", "07_山田太郎.ipynb"], [HANAKO, "山田太郎"], [HANAKO, "?nobody"]
    ),
    "lesson_word_only": Form(["山田花子_LSTM.ipynb"], ["山田花子"], [HANAKO]),
    "lesson_in_words": Form(["第07回レポート_山田花子.ipynb"], ["山田花子"], [HANAKO]),
    "seven_zip": Form(
        ["s2301234.7z"],
        ["?cannot be opened here"],
        contents={"s2301234.7z": b"7z\xbc\xaf\x27\x1c"},
    ),
    "teams": Form(
        [
            "Submitted files/Hanako Yamada/Lesson 7/Version 2/07_lstm.ipynb",
            "Submitted files/Hanako Yamada/Lesson 7/Version 1/07_lstm.ipynb",
        ],
        ["Hanako Yamada", "<"],
        [HANAKO, "<"],
    ),
    "mail_as_id": Form(["hanako@example.ac.jp/07_lstm.ipynb"], ["hanako@example.ac.jp"], [HANAKO]),
    "name_behind": Form(["07_lstm_山田花子.ipynb"], ["山田花子"], [HANAKO]),
    "id_glued_to_name": Form(["s2301234山田花子_07_lstm.ipynb"], [HANAKO]),
    "with_date": Form(["20261120_s2301234_07_lstm.ipynb"], [HANAKO]),
    "jupyter_copy": Form(["s2301234/07_lstm-Copy1.ipynb"], [HANAKO]),
    "windows_copy": Form(["s2301234/07_lstm - コピー.ipynb"], [HANAKO]),
    "chrome_json": Form(["s2301234_07_lstm.ipynb.json"], [HANAKO]),
    "no_lesson_in_name": Form(["s2301234.ipynb"], [HANAKO]),
    "colab_name": Form(["s2301234/Untitled0.ipynb"], [HANAKO]),
    "sections": Form(
        ["A組/s2301234_07_lstm.ipynb", "A組/s2309999_07_lstm.ipynb", "B組/s23_01234_07_lstm.ipynb"],
        [HANAKO, ICHIRO, "s23_01234"],
    ),
    "folder_with_two_words": Form(["s2301234 山田花子/07_lstm.ipynb"], [HANAKO]),
    "two_ids": Form(
        ["s2301234_s2309999_07_lstm.ipynb"],
        ["?says 's2301234', but its name says 's2309999'"],
        ["?different students"],
    ),
    "full_width_throughout": Form(
        ["Ｓ２３０１２３４＿０７＿ｌｓｔｍ．ｉｐｙｎｂ"], ["S2301234"], [HANAKO]
    ),
    "no_extension": Form(
        ["L7/山田花子 - 07_lstm", "L7/鈴木一郎 - 07_lstm のコピー"],
        ["山田花子", "鈴木一郎"],
        [HANAKO, ICHIRO],
    ),
    "misspelt_extension": Form(["s2301234_07_lstm.ipyn"], [HANAKO]),
    "long_name": Form([f"山田 花子_12345{INSIDE}{'長' * 76}.ipynb"], ["山田 花子"], [HANAKO]),
    "pictures_and_documents": Form(
        [
            f"山田 花子_1{INSIDE}IMG_0001.jpg",
            f"田中 実_2{INSIDE}課題.doc",
            f"鈴木 一郎_3{FOLDER}",
            f"鈴木 一郎_3{INSIDE}図.png",
        ],
        ["?is no notebook .*ask 山田 花子", "?is no notebook .*ask 田中 実", "鈴木 一郎", ""],
        ["?is no notebook .*ask s2301234", "?is no notebook .*ask s23_01234", ICHIRO, ""],
        contents={
            f"山田 花子_1{INSIDE}IMG_0001.jpg": b"\xff\xd8",
            f"田中 実_2{INSIDE}課題.doc": b"\xd0\xcf",
            f"鈴木 一郎_3{INSIDE}図.png": b"\x89PNG",
        },
    ),
    "moodle_name_with_underscores": Form(
        [f"yamada_hanako_12345{FOLDER}"], ["yamada hanako"], [HANAKO]
    ),
    "moodle_name_and_idnumber": Form([f"山田 花子_s2301234_12345{FLAT}"], [HANAKO]),
    "moodle_group_and_hidden": Form(
        [f"A組-参加者_1{FOLDER}", f"A組-Participant_2{FOLDER}"],
        [HANAKO, "Moodle_2"],
        [HANAKO, "?Moodle: 2: nobody in the roster"],
        written={f"A組-参加者_1{FOLDER}": "s2301234"},
    ),
    "canvas_with_texts": Form(
        [
            "yamadahanako_12345_67890_07_lstm.ipynb",
            "suzukiichiro_12399_text.html",
            "tanakaminoru_LATE_5_text.html",
        ],
        ["yamadahanako", "?ask suzukiichiro", "?ask tanakaminoru"],
        [HANAKO, "?ask s2309999", "?ask s23_01234"],
        contents={
            "suzukiichiro_12399_text.html": b"<p>",
            "tanakaminoru_LATE_5_text.html": b"<p>",
        },
    ),
    "blackboard_login_with_underscore": Form(
        [
            "課題_L7_taro_s_attempt_2026-11-20-10-11-12_07_lstm.ipynb",
            "課題_L7_jiro_s_attempt_2026-11-20-10-11-19_07_lstm.ipynb",
            "課題_L7_s23_01234_attempt_2026-11-20-10-11-12_07_lstm.ipynb",
        ],
        ["taro_s", "jiro_s", "s23_01234"],
        ["?taro_s: nobody", "?jiro_s: nobody", "s23_01234"],
    ),
    "sakai_feedback_and_text": Form(
        [
            "07/Yamada, Hanako(hyamada)/Submission attachment(s)/07_lstm.ipynb",
            "07/Yamada, Hanako(hyamada)/Feedback Attachment(s)/07_lstm.ipynb",
            "07/Suzuki, Ichiro(isuzuki)/Suzuki, Ichiro(isuzuki)_submissionText.html",
        ],
        ["hyamada", "", "?ask isuzuki"],
        [HANAKO, "", "?ask s2309999"],
        contents={"07/Suzuki, Ichiro(isuzuki)/Suzuki, Ichiro(isuzuki)_submissionText.html": b"<p>"},
    ),
    "brightspace_elsewhere": Form(
        ["141529-368476 - Hanako Yamada - 20 November, 2026 0901/07_lstm.ipynb"],
        ["Hanako Yamada"],
        [HANAKO],
    ),
    "nbgrader_exchange": Form(
        [
            "s2301234+07_lstm+2026-11-20 10:00:00.123 UTC+aB-_/07_lstm.ipynb",
            "s2301234+07_lstm+2026-11-19 10:00:00.123 UTC+cD-_/07_lstm.ipynb",
            "s2309999+07_lstm+2026-11-20 10:00:00 UTC/07_lstm.ipynb",
        ],
        [HANAKO, "<", ICHIRO],
    ),
    "drive_copy_of_somebodys": Form(
        ["L7/Ichiro Suzuki - Copy of 07_lstm.ipynb"], ["Ichiro Suzuki"], [ICHIRO]
    ),
    "folders_in_students_folders": Form(
        ["s2301234/rnn/07_lstm.ipynb", "s2309999/mine/07_lstm.ipynb"], [HANAKO, ICHIRO]
    ),
    "folders_in_named_folders": Form(
        ["山田花子/rnn/07_lstm.ipynb", "鈴木一郎/07_lstm.ipynb"],
        ["山田花子", "鈴木一郎"],
        [HANAKO, ICHIRO],
    ),
    "groups_or_people": Form(
        ["月曜/山田花子/07_lstm.ipynb", "火曜/鈴木一郎/07_lstm.ipynb"],
        ["?says '山田花子', but its folder says '月曜'", "?says '鈴木一郎', but .* '火曜'"],
        [HANAKO, ICHIRO],
    ),
    "notes_beside_notebooks": Form(
        [
            "山田花子/07_lstm.ipynb",
            "山田花子/memo.txt",
            "山田花子/log.md",
            "鈴木一郎/07_lstm.ipynb",
            "鈴木一郎/図/plot.png",
        ],
        ["山田花子", "", "", "鈴木一郎", ""],
        [HANAKO, "", "", ICHIRO, ""],
        contents={
            "山田花子/memo.txt": b"x",
            "山田花子/log.md": b"y",
            "鈴木一郎/図/plot.png": b"z",
        },
    ),
    "unseen_signs_and_dashes": Form(
        ["\ufeffs2301234–07_lstm.ipynb", "s23_01234―07_lstm.ipynb"], [HANAKO, "s23_01234"]
    ),
    "labels": Form(
        ["学籍番号s2301234_氏名山田花子_07_lstm.ipynb", "002_s2309999_07_lstm.ipynb"],
        [HANAKO, ICHIRO],
    ),
    "mail_subject": Form(["Re 課題07 鈴木一郎/07_lstm.ipynb"], ["鈴木一郎"], [ICHIRO]),
    "two_ids_in_the_cell": Form(
        ["07_lstm.ipynb"],
        ["?says 's2301234', but its first cell says 's2309999'"],
        ["?^its first cell says 's2301234, s2309999': different students"],
        written={"07_lstm.ipynb": "s2301234, s2309999"},
    ),
    "ids_that_end_in_a_seats_number": Form(
        ["23A-06/07_lstm.ipynb", "23A-07/07_lstm.ipynb", "情23-08/07_lstm.ipynb"],
        ["23A-06", "23A-07", "情23-08"],
        ["?nobody in the roster"] * 3,
    ),
    "ids_that_end_in_a_seats_number_as_files": Form(
        ["23A-07.ipynb", "07_lstm_23A-08.ipynb", "s2301234-07.ipynb", "lec1-07_鈴木一郎.ipynb"],
        ["23A-07", "23A-08", HANAKO, "鈴木一郎"],
        ["?nobody in the roster", "?nobody in the roster", HANAKO, ICHIRO],
    ),
    "days_and_times": Form(
        [
            "山田花子_2026-11-20_07_lstm.ipynb",
            "鈴木一郎_20261120.ipynb",
            "2026-11-20-101112_s23_01234_07_lstm.ipynb",
            "高橋健_20261120_1011.ipynb",
            "林 樹 2026年11月20日.ipynb",
            "課題7_ysato1_提出_2026-11-20-10-11-12_07_lstm.ipynb",
        ],
        ["山田花子", "鈴木一郎", "s23_01234", "高橋健", "林 樹", "ysato1"],
        [HANAKO, ICHIRO, "s23_01234", "?nobody", "?nobody", YUKI1],
    ),
    "ids_that_look_like_days": Form(
        ["20261101_山田花子.ipynb", "20261102_鈴木一郎.ipynb", "20261103_田中実.ipynb"],
        ["20261101", "20261102", "20261103"],
        [HANAKO, ICHIRO, "s23_01234"],
    ),
    "joined_by_dashes_and_dots": Form(
        [
            "20261120-s2301234-山田花子/07_lstm.ipynb",
            "s2309999-suzuki/07_lstm_py3.11.ipynb",
            "03．田中実/07_lstm.ipynb",
        ],
        [HANAKO, ICHIRO, "田中実"],
        [HANAKO, ICHIRO, "s23_01234"],
    ),
    "only_a_day": Form(["07_lstm_2026-11-20.ipynb"], [NO_SIGN]),
    "onedrive": Form(["OneDrive_1_2026-11-20/07_lstm.ipynb"], [NO_SIGN]),
    "copies_in_other_languages": Form(
        [
            "L7/“07_lstm_山田花子.ipynb”的副本",
            "L7/Kopie von 鈴木一郎_07_lstm.ipynb",
            "L7/07_lstm_田中実 - 복사본 (2).ipynb",
        ],
        ["山田花子", "鈴木一郎", "田中実"],
        [HANAKO, ICHIRO, "s23_01234"],
    ),
    "google_forms": Form(
        [
            "課題07 (File responses)/提出 (File responses)/07_lstm - Hanako Yamada.ipynb",
            "課題07 (File responses)/提出 (File responses)/07_lstm - 一郎 鈴木.ipynb",
        ],
        ["Hanako Yamada", "一郎 鈴木"],
        [HANAKO, ICHIRO],
    ),
    "names_as_other_programs_write_them": Form(
        [
            "%E5%B1%B1%E7%94%B0%E8%8A%B1%E5%AD%90%20_07_lstm.ipynb",
            "#U9234#U6728#U4e00#U90ce_07_lstm.ipynb",
            "100%25_田中実_07_lstm.ipynb",
        ],
        ["山田花子", "鈴木一郎", "100%25 田中実"],
        [HANAKO, ICHIRO, "s23_01234"],
    ),
    "signs_around_a_name": Form(
        ["#s2301234+07_lstm.ipynb", "鈴木一郎〜07_lstm.ipynb", "田中実=07_lstm.ipynb"],
        [HANAKO, "鈴木一郎", "田中実"],
        [HANAKO, ICHIRO, "s23_01234"],
    ),
    "two_ids_and_a_sign": Form(
        ["s2301234&s2309999_07_lstm.ipynb"],
        ["?says 's2301234', but its name says 's2309999'"],
        ["?different students"],
    ),
    "polite": Form(
        ["山田花子さん_07_lstm.ipynb", "鈴木一郎様 - 07_lstm.ipynb"],
        ["山田花子さん", "鈴木一郎様"],
        [HANAKO, ICHIRO],
    ),
    "grade_class_and_seat": Form(["2年3組12番_山田花子_07_lstm.ipynb"], ["山田花子"], [HANAKO]),
    "times_in_words": Form(
        ["s2301234_07_lstm_2回目.ipynb", "s2301234_07_lstm_1回目.ipynb"], [HANAKO, "<"]
    ),
    "revisions": Form(
        [
            "Yamada, Hanako - 4711/Revision 2 - Late/07_lstm.ipynb",
            "Yamada, Hanako - 4711/Revision 1 - On time/07_lstm.ipynb",
            "Suzuki, Ichiro - 4712/Revision 1 - On time/07_lstm.ipynb",
        ],
        ["4711", "<", "4712"],
        [HANAKO, "<", ICHIRO],
    ),
    "moodle_only_typed_text": Form(
        [
            "山田 花子_7_assignsubmission_onlinetext_/onlinetext.html",
            f"鈴木 一郎_8{FOLDER}",
            "鈴木 一郎_8_assignsubmission_onlinetext_/onlinetext.html",
        ],
        ["?is a web page .*ask 山田 花子", "鈴木 一郎", ""],
        ["?is a web page .*ask s2301234", ICHIRO, ""],
        contents={
            "山田 花子_7_assignsubmission_onlinetext_/onlinetext.html": b"<p>https://colab",
            "鈴木 一郎_8_assignsubmission_onlinetext_/onlinetext.html": b"<p>see the file",
        },
    ),
    "other_programs_files": Form(
        [
            f"山田 花子_1{INSIDE}07_lstm.mhtml",
            f"田中 実_2{INSIDE}課題.xls",
            f"高橋 健_3{INSIDE}mail.eml",
            f"林 樹_4{INSIDE}hw.tar.zst",
            f"鈴木 一郎_5{FOLDER}",
            f"鈴木 一郎_5{INSIDE}図.webp",
        ],
        [
            *("?is no notebook .*ask 山田 花子", "?is no notebook .*ask 田中 実"),
            *(
                "?is no notebook .*ask 高橋 健",
                "?cannot be opened here.*ask 林 樹",
                "鈴木 一郎",
                "",
            ),
        ],
        [
            *("?is no notebook .*ask s2301234", "?is no notebook .*ask s23_01234"),
            *("?is no notebook", "?cannot be opened here", ICHIRO, ""),
        ],
        contents={
            f"山田 花子_1{INSIDE}07_lstm.mhtml": b"From: <Saved by Blink>",
            f"田中 実_2{INSIDE}課題.xls": b"\xd0\xcf",
            f"高橋 健_3{INSIDE}mail.eml": b"Received: x",
            f"林 樹_4{INSIDE}hw.tar.zst": b"\x28\xb5\x2f\xfd",
            f"鈴木 一郎_5{INSIDE}図.webp": b"RIFF",
        },
    ),
    "canvas_name_and_number_disagree": Form(
        ["yamadahanako_12399_67890_07_lstm.ipynb"],
        ["yamadahanako"],
        ["?several students of the roster fit: s2301234 .*s2309999"],
    ),
    "utf_16": Form(
        ["s2301234_07_lstm.ipynb"],
        [HANAKO],
        contents={"s2301234_07_lstm.ipynb": notebook("1").decode().encode("utf-16")},
    ),
}


WORDS = """
提出用 無題0 無題のノートブック 名称未設定 RNN課題 深層学習_課題7 07_lstm_済 LSTM実装 できました07
07_lstm_やり直し NLP_07_lstm 自然言語処理07 07_lstm_backup 07_lstm_改 07_lstm_test 07_lstm_再々提出
07_lstm_遅刻 07_lstm-checkpoint 07_lstm_executed 07_lstm(コピー) 07_lstm_コピー2 07_lstm[1] 07_lstm~
07_lstm.ipynb.part 07_lstm.ipynb.bak マイドライブ/07_lstm MyDrive/07_lstm 書類/07_lstm アーカイブ/07_lstm
名称未設定フォルダ/07_lstm Takeout/07_lstm content/07_lstm release/ja/07_lstm/07_lstm 2026年度/07_lstm
"""


def test_words_that_everybody_uses_are_nobody(tmp_path: Path) -> None:
    """Each by itself, in a class without a roster."""
    for number, word in enumerate(WORDS.split()):
        given = {f"{word}.ipynb": notebook(word)}
        classroom = a_class(tmp_path / f"{number}")
        found = take(classroom, zipped(tmp_path / f"{number}.zip", given))
        assert found.submitted == {}, word
        assert [reason for _, reason in found.unmatched.values()] == [NO_REASON], word


def test_an_id_of_the_roster_holds_what_looks_like_a_lesson(tmp_path: Path) -> None:
    """Not even then is it taken apart: s23_07 is nobody else's."""
    roster = "学籍番号,氏名\ns23_07,山田 花子\ns23_08,鈴木 一郎\n情報07,田中 実\n07,林 樹\n"
    given = {
        name: notebook(name)
        for name in ("s23_07.ipynb", "s23_08/07_lstm.ipynb", "情報07_07_lstm.ipynb")
    }
    found = take(a_class(tmp_path / "class", roster), zipped(tmp_path / "class.zip", given))
    assert found.submitted.keys() == {"s23_07", "s23_08", "情報07"}, found.unmatched
    known = a_class(tmp_path / "alone")
    take(known, zipped(tmp_path / "1.zip", {"s23_07_07_lstm.ipynb": notebook("1")}))
    take(known, zipped(tmp_path / "2.zip", {"s23_07.ipynb": notebook("2")}))
    assert known.students(LESSON) == ["s23_07"]


def contents(form: Form) -> dict[str, bytes]:
    return {
        name: form.contents.get(name, notebook(name, written=form.written.get(name)))
        for name in form.members
    }


def check(form: Form, found: Became, expected: list[str], given: dict[str, bytes]) -> None:
    """Each member is where it should be, and nothing is anywhere else."""
    whose = dict(zip(form.members, expected, strict=True))
    own = {s: n for n, s in whose.items() if s and s[0] not in "?<"}
    assert found.submitted == {s: given[name] for s, name in own.items()}
    whose = {name.replace("\\", "/"): what for name, what in whose.items()}
    reasons = {name: reason[1:] for name, reason in whose.items() if reason.startswith("?")}
    assert found.unmatched.keys() == reasons.keys()
    for name, (content, reason) in found.unmatched.items():
        assert content == given[name]
        assert re.search(reasons[name], reason), reason
    older = [given[name] for name, what in whose.items() if what == "<"]
    assert [one for kept in found.earlier.values() for one in kept] == older


@pytest.mark.parametrize("listed", [False, True], ids=["alone", "roster"])
@pytest.mark.parametrize("name", FORMS)
def test_form(tmp_path: Path, name: str, listed: bool) -> None:
    form = FORMS[name]
    given = contents(form)
    path = zipped(tmp_path / "class.zip", given, form.times)
    classroom = a_class(tmp_path / "class", ROSTER if listed else "")
    expected = (form.listed or form.alone) if listed else form.alone
    check(form, take(classroom, path), expected, given)
    again = take(classroom, path)
    check(form, again, expected, given)
    assert not {row.outcome for row in again.result.rows} & {"taken", "newer version"}


@pytest.mark.parametrize("name", FORMS)
def test_form_as_a_folder(tmp_path: Path, name: str) -> None:
    """The same, unpacked by hand: a folder is given."""
    form = FORMS[name]
    if "zip" in name or form.times:
        pytest.skip("is about the archive itself")
    given = contents(form)
    for member, content in given.items():
        path = tmp_path / "提出物" / member
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    found = take(a_class(tmp_path / "class"), tmp_path / "提出物")
    assert found.submitted.keys() == {s for s in form.alone if s and s[0] not in "?<"}


SOUNDS = {
    "スズキ イチロウ": ["suzuki ichiro", "suzuki ichirou", "suzuki itiro", "suzuki ichiroh"],
    "オオタ シュンペイ": ["ohta shumpei", "ota shunpei", "oota syunpei"],
    "サトウ ジュンイチ": ["satoh jun'ichi", "sato junichi", "satou zyun'iti"],
    "ハットリ チヅル": ["hattori chizuru", "hattori tiduru"],
    "フクシマ ミツル": ["hukusima mituru", "fukushima mitsuru"],
    "イッチョウ ショウヘイ": ["itcho shohei", "icchou syouhei"],
    "ワタナベ ジロー": ["watanabe jiro", "watanabe zirou"],
    "ジェフ ウィル": ["jefu wiru"],
}


@pytest.mark.parametrize("kana", SOUNDS)
def test_a_name_in_kana_in_latin_letters(kana: str) -> None:
    own = one_spelling(in_latin(kana))
    assert [one_spelling(latin) for latin in SOUNDS[kana]] == [own] * len(SOUNDS[kana])
    assert in_latin("山田 ハナコ") == "" and in_latin("Yamada") == ""


def test_a_roster_in_kanji_and_kana_knows_names_in_latin_letters(tmp_path: Path) -> None:
    """Whose names sound alike is nobody's; an id or a name that stands there counts before."""
    roster = """学籍番号,氏名,フリガナ
a1,大田 俊平,オオタ シュンペイ
a2,伊藤 洋平,イトウ ヨウヘイ
a3,佐藤 優希,サトウ ユキ
a4,佐藤 勇樹,サトウ ユウキ
"""
    inside = "_assignsubmission_file_/07_lstm.ipynb"
    given = {
        f"Shumpei OHTA_1{inside}": notebook("1"),
        f"Itoh Yohei_2{inside}": notebook("2"),
        f"Yuki Sato_3{inside}": notebook("3"),
        f"Hanako Yamada_5{inside}": notebook("5"),
    }
    found = take(a_class(tmp_path / "class", roster), zipped(tmp_path / "class.zip", given))
    assert found.submitted == {"a1": notebook("1"), "a2": notebook("2")}
    reasons = [reason for _, (_, reason) in sorted(found.unmatched.items())]
    assert "nobody in the roster" in reasons[0] and "several students" in reasons[1]
    path = zipped(tmp_path / "canvas.zip", {"itoyohei_71_70001_07_lstm.ipynb": notebook("6")})
    assert take(a_class(tmp_path / "2", roster), path).submitted == {"a2": notebook("6")}


def test_a_kanji_of_the_register_and_of_the_keyboard() -> None:
    assert name_keys("髙橋 﨑子") == name_keys("高橋崎子 ") | name_keys("高橋 崎子")


def test_folders_in_students_archives(tmp_path: Path) -> None:
    """What a student calls a folder in their archive is nobody."""
    inner = zipped(tmp_path / "1.zip", {"rnn/07_lstm.ipynb": notebook("1")}).read_bytes()
    second = zipped(tmp_path / "2.zip", {"rnn/07_lstm.ipynb": notebook("2")}).read_bytes()
    path = zipped(tmp_path / "class.zip", {"s2301234.zip": inner, "s2309999．ｚｉｐ": second})
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {"s2301234": notebook("1"), "s2309999": notebook("2")}
    path = zipped(tmp_path / "one.zip", {"s2301234.zip": inner})
    assert take(a_class(tmp_path / "2"), path).submitted == {"s2301234": notebook("1")}


def test_an_older_version_in_the_same_zip_is_named(tmp_path: Path) -> None:
    """Without ids and roster, people with the same name look like one who handed in twice."""
    given = {f"L7/佐藤優希 - 07_lstm{mark}.ipynb": notebook(mark) for mark in ("", "(1)")}
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "class.zip", given))
    assert found.submitted == {"佐藤優希": notebook("(1)")}
    assert found.result.rows[0].note == "older: L7/佐藤優希 - 07_lstm.ipynb"


def test_zip_in_zip(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"s2301234_07_lstm.ipynb": notebook("1")}).read_bytes()
    second = zipped(tmp_path / "x.zip", {"07_lstm.ipynb": notebook("2")}).read_bytes()
    path = zipped(tmp_path / "class.zip", {"inner.zip": inner, "s2309999.zip": second})
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {"s2301234": notebook("1"), "s2309999": notebook("2")}


class ShiftJis(zipfile.ZipInfo):
    """A member as Windows in Japan writes it: its name in cp932, no sign that it is."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("cp932"), self.flag_bits


def test_shift_jis_names(tmp_path: Path) -> None:
    """表 ends in a byte that is a backslash elsewhere."""
    given = {"山田花子_07_lstm.ipynb": notebook("1"), "表 太郎丸_07_lstm.ipynb": notebook("2")}
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
        for name, content in given.items():
            archive.writestr(ShiftJis(name), content)
    found = take(a_class(tmp_path / "class"), tmp_path / "class.zip")
    assert found.submitted == {"山田花子": notebook("1"), "表 太郎丸": notebook("2")}


def test_left_behind_by_systems(tmp_path: Path) -> None:
    given = {
        "class/s2301234_07_lstm.ipynb": notebook("mine"),
        "__MACOSX/class/._s2301234_07_lstm.ipynb": b"\0\5\26\7",
        "class/._s2309999_07_lstm.ipynb": b"\0\5\26\7",
        "class/.ipynb_checkpoints/s2301234_07_lstm-checkpoint.ipynb": notebook("old"),
        "class/.DS_Store": b"",
        "class/photo.jpg": b"",
        "class/s2301234_notes.txt": b"beside a notebook",
    }
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "class.zip", given))
    assert found.submitted == {"s2301234": notebook("mine")} and found.unmatched == {}
    assert [row.outcome for row in found.result.rows] == ["taken"]


@pytest.mark.parametrize("mode", ["gz", "bz2", "xz", ""])
def test_tar(tmp_path: Path, mode: str) -> None:
    path = tmp_path / f"class.tar{'.' if mode else ''}{mode}"
    with tarfile.open(path, f"w:{mode}") as archive:  # type: ignore[call-overload]
        for name in ("./s2301234_07_lstm.ipynb", "./b/s2309999_07_lstm.ipynb"):
            info = tarfile.TarInfo(name)
            info.size = len(content := notebook(name))
            archive.addfile(info, io.BytesIO(content))
        link = tarfile.TarInfo("evil_07_lstm.ipynb")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted.keys() == {"s2301234", "s2309999"}
    assert "link" in str(found.result.left_out[0])


def test_encrypted(tmp_path: Path) -> None:
    path = zipped(tmp_path / "class.zip", {f"s2301234_{LESSON}.ipynb": notebook()})
    raw = bytearray(path.read_bytes())
    raw[6] |= 1
    raw[raw.rfind(b"PK\1\2") + 8] |= 1
    path.write_bytes(raw)
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {} and "encrypted" in str(found.result.left_out[0])
    assert not found.result.took
