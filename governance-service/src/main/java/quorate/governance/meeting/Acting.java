package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Office;
import quorate.governance.body.Place;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.By;

/** As what somebody acts, and whether the terms of reference let them. */
final class Acting {

  private Acting() {}

  /** Whether they may call a meeting. */
  static Optional<Decision<MeetingEvent>> mayCall(By by, Assembly assembly, Asking asking) {
    var calling = assembly.terms().calling();
    var together = by.together();
    if (together != null) {
      return mayCall(together, calling, assembly, asking);
    }
    Office office = by.office();
    if (office == null || !calling.offices().contains(office)) {
      return Optional.of(
          refuse(
              MeetingRefusal.NOT_THEIRS_TO_CALL,
              "by.office",
              office,
              asWhat(office) + callers(calling)));
    }
    return holds(by, office, asking);
  }

  private static Optional<Decision<MeetingEvent>> mayCall(
      List<String> together, Terms.Calling calling, Assembly assembly, Asking asking) {
    long votes = together.stream().distinct().filter(assembly::votes).count();
    Integer needed = calling.members();
    if (asking.secretary() && needed != null && votes >= needed) {
      return Optional.empty();
    }
    var others = together.stream().distinct().filter(it -> !assembly.votes(it)).toList();
    return Optional.of(
        others.isEmpty()
            ? refuse(MeetingRefusal.NOT_THEIRS_TO_CALL, "by.together", votes, callers(calling))
            : refuse(
                MeetingRefusal.NOT_THEIRS_TO_CALL,
                "by.together",
                String.join(", ", others),
                "No vote goes by that here: give %s. %s"
                    .formatted(voters(assembly), callers(calling))));
  }

  private static String voters(Assembly assembly) {
    return assembly.isOfMembers()
        ? "members' codes, as the roll has them"
        : "the ids of seats with a vote, not of who holds them";
  }

  private static String asWhat(@Nullable Office office) {
    return office == null ? "Say in which office they act. " : "";
  }

  private static String callers(Terms.Calling calling) {
    String members =
        calling.members() == null
            ? ""
            : " or %d members together, entered by the secretary".formatted(calling.members());
    return "The terms of reference%s let these call a meeting: %s%s."
        .formatted(cited(calling.clause()), words(calling.offices()), members);
  }

  /** Whether they may put an item, or what they can have instead. */
  static Optional<Decision<MeetingEvent>> mayPut(
      UUID meeting, By by, Assembly assembly, Asking asking) {
    var agenda = assembly.terms().agenda();
    UUID person = by.person();
    String rule =
        person == null
            ? null
            : assembly.placeOf(person).filter(Place::sits).map(it -> it.rule().rule()).orElse(null);
    Office office = by.office();
    if (office == null || !agenda.lets(office, rule)) {
      return Optional.of(
          refuse(
              MeetingRefusal.NOT_THEIRS_TO_PUT,
              "by.office",
              office,
              instead(meeting, agenda, assembly)));
    }
    return holds(by, office, asking);
  }

  private static String instead(UUID meeting, Terms.Agenda agenda, Assembly assembly) {
    var rules =
        agenda.rules().stream()
            .map(key -> assembly.terms().rule(key).map(it -> it.title()).orElse(key))
            .toList();
    String others =
        switch (agenda.others()) {
          case TIME ->
              "Others get time: the secretary records it by POST /governance/api/v1/meetings/%s/items/hearings."
                  .formatted(meeting);
          case IN_WRITING ->
              "Others are heard in writing: POST /governance/api/v1/meetings/%s/items/hearings."
                  .formatted(meeting);
          case NOTHING -> "Others ask one of these to put it.";
        };
    return "The terms of reference%s let these put items: %s. %s"
        .formatted(
            cited(agenda.clause()),
            String.join(
                ", ",
                agenda.offices().isEmpty()
                    ? rules
                    : List.of(words(agenda.offices()), String.join(", ", rules))),
            others);
  }

  private static String cited(@Nullable String clause) {
    return clause == null ? "" : " (clause %s)".formatted(clause);
  }

  private static String words(List<Office> offices) {
    return String.join(", ", offices.stream().map(Office::toString).toList());
  }

  private static Optional<Decision<MeetingEvent>> holds(By by, Office office, Asking asking) {
    if (office == Office.SECRETARY) {
      return asking.secretary() ? Optional.empty() : notInOffice(office);
    }
    UUID person = by.person();
    var place =
        person == null ? Optional.<Place>empty() : asking.body().placeOf(person, asking.today());
    return person != null
            && asking.speaksFor(person)
            && place.filter(it -> it.sits() && acts(it, office, asking)).isPresent()
        ? Optional.empty()
        : notInOffice(office);
  }

  // a chair is a member too
  private static boolean acts(Place place, Office office, Asking asking) {
    return office == Office.MEMBER || place.is(office, asking.today());
  }

  private static Optional<Decision<MeetingEvent>> notInOffice(Office office) {
    return Optional.of(refuse(MeetingRefusal.NOT_IN_OFFICE, "by.person", office));
  }
}
