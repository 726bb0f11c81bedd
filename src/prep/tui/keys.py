"""The names of all bindings, by which the config's keymap may change their keys.

Guards one decision: a name is stable and belongs to one action; a name nobody knows is told.
"""

from collections.abc import Mapping
from difflib import get_close_matches

from textual.binding import Binding
from textual.dom import DOMNode

from prep.core.errors import PrepError
from prep.tui.app import PrepApp
from prep.tui.screens.audience import AudienceScreen
from prep.tui.screens.case import CaseScreen
from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.concept import ConceptScreen
from prep.tui.screens.concept_card import ConceptCardScreen
from prep.tui.screens.concepts import ConceptsScreen
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.screens.drill import DrillScreen
from prep.tui.screens.drill_card import DrillCardScreen
from prep.tui.screens.drills import DrillsScreen
from prep.tui.screens.explain import ExplainScreen
from prep.tui.screens.filter import FilterScreen
from prep.tui.screens.home import HomeScreen
from prep.tui.screens.library import LibraryScreen
from prep.tui.screens.material import MaterialScreen
from prep.tui.screens.mock_break import MockBreakScreen
from prep.tui.screens.mock_coding import MockCodingScreen
from prep.tui.screens.mock_concept import MockConceptScreen
from prep.tui.screens.mock_prompt import MockPromptScreen
from prep.tui.screens.mock_round import MockRoundScreen
from prep.tui.screens.mock_score import MockScoreScreen
from prep.tui.screens.mocks import MocksScreen
from prep.tui.screens.plan import PlanScreen
from prep.tui.screens.progress import ProgressScreen
from prep.tui.screens.progress_item import ItemScreen
from prep.tui.screens.progress_recall import RecallScreen
from prep.tui.screens.progress_topic import TopicScreen
from prep.tui.screens.prompt import PromptScreen
from prep.tui.screens.prompt_grade import PromptGradeScreen
from prep.tui.screens.prompt_past import PromptPastScreen
from prep.tui.screens.prompt_result import PromptResultScreen
from prep.tui.screens.prompts import PromptsScreen
from prep.tui.screens.quick import QuickScreen
from prep.tui.screens.replay import ReplayScreen
from prep.tui.screens.submission import SubmissionScreen
from prep.tui.screens.welcome import WelcomeScreen
from prep.tui.widgets.code_pane import CodePane
from prep.tui.widgets.editor import CodeEditor
from prep.tui.widgets.problem_list import ProblemList
from prep.tui.widgets.verdict_pane import VerdictPane

_OWNERS: tuple[type[DOMNode], ...] = (
    PrepApp,
    HomeScreen,
    LibraryScreen,
    ProblemList,
    CodingScreen,
    CodePane,
    CodeEditor,
    SubmissionScreen,
    CaseScreen,
    ConfirmScreen,
    FilterScreen,
    WelcomeScreen,
    DrillsScreen,
    DrillScreen,
    DrillCardScreen,
    ConceptsScreen,
    ConceptScreen,
    ConceptCardScreen,
    PromptsScreen,
    PromptScreen,
    PromptGradeScreen,
    PromptResultScreen,
    PromptPastScreen,
    MocksScreen,
    MockRoundScreen,
    MockCodingScreen,
    MockPromptScreen,
    MockConceptScreen,
    MockBreakScreen,
    QuickScreen,
    VerdictPane,
    MockScoreScreen,
    AudienceScreen,
    ReplayScreen,
    ProgressScreen,
    TopicScreen,
    ItemScreen,
    RecallScreen,
    MaterialScreen,
    PlanScreen,
    ExplainScreen,
)


def binding_ids() -> frozenset[str]:
    """Every name, those inherited from the base screens included."""
    bindings = (b for owner in _OWNERS for base in owner.__mro__ for b in _bindings(base))
    return frozenset(b.id for b in bindings if isinstance(b, Binding) and b.id)


def _bindings(owner: type) -> list[object]:
    return list(vars(owner).get("BINDINGS", ()))


def check_keymap(keymap: Mapping[str, str]) -> None:
    """Raises PrepError for the first name that no binding has, with the nearest one."""
    known = binding_ids()
    for name in keymap:
        if name not in known:
            near = get_close_matches(name, known, 3, cutoff=0.0)
            hint = f"The nearest names are {', '.join(near)}."
            raise PrepError(f"The keymap names '{name}', which is no binding.", hint)
