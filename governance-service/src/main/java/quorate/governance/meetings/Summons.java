package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.notice.MembersRequest;
import quorate.counting.outcome.rule.Source;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.NoticeEvents.Requisition;
import quorate.governance.meeting.NoticeOf;
import quorate.governance.moment.Days;

/** Who called a meeting, and on whose authority. */
record Summons(MeetingCalled called, Terms.Calling calling, Named named) {

  private static final int NAMED = 20;

  List<Stated> says() {
    List<Stated> says = new ArrayList<>();
    says.add(by());
    var required = called.requisition();
    if (required != null) {
      says.add(
          new Stated(
              "It was required by %s; that was received on %s."
                  .formatted(members(required.members()), Days.of(required.received())),
              MembersRequest.CLAUSE.source().toString()));
      required.found().forEach(it -> says.add(Stated.of(it)));
    }
    return says;
  }

  /** When the notice went out, and by whose order. */
  String issued(LocalDate on) {
    return "Issued on %s by order of %s.".formatted(Days.of(on), caller());
  }

  private Stated by() {
    List<String> together = called.by().together();
    String day = Days.of(called.called());
    if (isInVain(together, called.requisition())) {
      return new Stated(
          "It was called on %s by %s themselves, as the directors had not called it."
              .formatted(day, members(together)),
          Source.act("305(1)").toString());
    }
    return new Stated(
        "It was called on %s by %s.".formatted(day, caller()),
        "Terms of reference " + NoticeOf.place(calling.clause(), "(calling)"));
  }

  // what those who required it could do from the day on after the last for the directors
  private boolean isInVain(@Nullable List<String> together, @Nullable Requisition required) {
    return together != null
        && required != null
        && required.requisition() != null
        && called
            .called()
            .isAfter(
                new quorate.counting.outcome.meeting.Requisition(required.received()).callBy());
  }

  private String caller() {
    List<String> together = called.by().together();
    return together == null ? officer() : members(together) + " together";
  }

  private String officer() {
    var office = called.by().office();
    var person = called.by().person();
    String words = office == null ? "" : "the " + office.toString().replace('-', ' ');
    return person == null ? words : "%s, %s".formatted(words, named.who(person));
  }

  private String members(@Nullable List<String> members) {
    List<String> all = members == null ? List.of() : members;
    String many = all.size() == 1 ? "1 member" : all.size() + " members";
    return all.size() > NAMED
        ? many
        : "%s (%s)".formatted(many, String.join(", ", all.stream().map(named::in).toList()));
  }
}
