"""What lateness costs a submission, written into the gradebook for nbgrader's own programs."""

from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.gradebook import read_grades, write_lateness
from coursekit.grading.results import points_of
from coursekit.grading.times import read_times


def assign(course: Course, classroom: Classroom, lesson: str, student: str) -> None:
    """Have the gradebook say what class.toml says of the student's submission.

    Raises CourseError where class.toml cannot be understood.
    """
    times = read_times(course, classroom, lesson)
    grades = read_grades(classroom, lesson, student)
    late = times.late(student, *points_of(grades.get(student, {})))
    write_lateness(classroom, lesson, student, times.settings.due.get(lesson), late)
