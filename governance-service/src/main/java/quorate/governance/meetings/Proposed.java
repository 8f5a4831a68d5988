package quorate.governance.meetings;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.notice.SpecialNotice;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Question;
import quorate.governance.moment.Days;

/**
 * How a resolution stands in the notice: as what it is proposed, what carries it, and since when
 * the company knew of it.
 */
record Proposed(Assembly assembly, ItemPut put, Kind kind) {

  List<Stated> says() {
    List<Stated> says = new ArrayList<>();
    var rules = new Question(assembly, kind).rules();
    says.add(as());
    says.addAll(Carried.by("It", rules));
    var told = put.noticeGiven();
    if (told != null && Question.needsSpecialNotice(kind)) {
      var found = SpecialNotice.of(told, assembly.called().called(), assembly.day());
      says.add(
          Stated.of(
              "Special notice of it was given to the company on %s. %s"
                  .formatted(Days.of(told), found.sentence()),
              found.clause()));
    }
    if (rules.notice().requirements().contains(Requirement.RIGHT_TO_BE_HEARD)) {
      says.add(Stated.of(Requirement.RIGHT_TO_BE_HEARD.clause()));
    }
    return says;
  }

  private Stated as() {
    return switch (kind.level()) {
      case SPECIAL ->
          Stated.of(
              "It is proposed as a special resolution" + what(),
              Requirement.SPECIAL_IN_THE_NOTICE.clause());
      case ORDINARY ->
          new Stated(
              "It is proposed as an ordinary resolution" + what(), kind.statute().toString());
      case FREE -> Stated.of("It is proposed as %s.".formatted(kind.words()));
    };
  }

  private String what() {
    return kind == Kind.SPECIAL_RESOLUTION || kind == Kind.ORDINARY_RESOLUTION
        ? "."
        : ": %s.".formatted(kind.words());
  }
}
