package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.interest.Interests;
import quorate.testkit.DeciderSpec;

/** A partnership council, as rule books need it. */
final class Council {

  static final UUID BODY = id(301);
  static final UUID SEAT = id(311);
  static final UUID OTHER_SEAT = id(312);
  static final UUID HOLDING = id(321);
  static final UUID OTHER_HOLDING = id(322);
  static final UUID ANNE = id(21);
  static final UUID BEN = id(22);
  static final LocalDate MAY = LocalDate.parse("2026-05-01");
  static final LocalDate JUNE = LocalDate.parse("2026-06-01");

  private Council() {}

  static UUID id(int last) {
    return UUID.fromString("0192f0c1-0000-7000-8000-%012d".formatted(last));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static RuleMade rule(SeatSource source) {
    return new RuleMade(source);
  }

  /** A rule in the making: what is not said is as free as can be. */
  static final class RuleMade {
    private final SeatSource source;
    private String key = "seats";
    private Voice voice = Voice.VOTES;
    private Office office = Office.MEMBER;
    private @Nullable String within;
    private @Nullable List<String> localities;
    private @Nullable Integer least;
    private @Nullable Integer most;
    private @Nullable List<How> filledBy;
    private Conditions conditions = Conditions.NONE;
    private @Nullable Integer months;
    private @Nullable Integer renewals;
    private Deputies deputies = Deputies.NONE;
    private List<String> training = List.of();

    private RuleMade(SeatSource source) {
      this.source = source;
    }

    RuleMade key(String other) {
      key = other;
      return this;
    }

    RuleMade speaks() {
      voice = Voice.SPEAKS;
      return this;
    }

    RuleMade office(Office other) {
      office = other;
      return this;
    }

    RuleMade within(String area) {
      within = area;
      return this;
    }

    RuleMade localities(String... names) {
      localities = List.of(names);
      return this;
    }

    RuleMade least(int number) {
      least = number;
      return this;
    }

    RuleMade most(int number) {
      most = number;
      return this;
    }

    RuleMade filledBy(How... ways) {
      filledBy = Arrays.asList(ways);
      return this;
    }

    RuleMade asks(String... roles) {
      conditions =
          new Conditions(
              List.of(roles),
              conditions.excluded(),
              conditions.competing(),
              conditions.ownCapacity());
      return this;
    }

    RuleMade excludes(String... roles) {
      conditions =
          new Conditions(
              conditions.roles(), List.of(roles), conditions.competing(), conditions.ownCapacity());
      return this;
    }

    RuleMade noCompeting(Consequence consequence) {
      conditions =
          new Conditions(
              conditions.roles(), conditions.excluded(), consequence, conditions.ownCapacity());
      return this;
    }

    RuleMade term(int inMonths) {
      months = inMonths;
      return this;
    }

    RuleMade renewals(int number) {
      renewals = number;
      return this;
    }

    RuleMade deputies(Deputies may) {
      deputies = may;
      return this;
    }

    RuleMade training(String... words) {
      training = List.of(words);
      return this;
    }

    SeatRule made() {
      return new SeatRule(
          key,
          source,
          "A seat",
          office,
          voice,
          within,
          localities,
          least,
          most,
          filledBy,
          conditions,
          months,
          renewals,
          deputies,
          training,
          null,
          null);
    }
  }

  static Terms terms(RuleMade... rules) {
    List<SeatRule> composition = new ArrayList<>();
    for (RuleMade rule : rules) {
      composition.add(rule.made());
    }
    return new Terms(
        composition,
        Map.of("preset", "board-by-model-articles"),
        new Terms.Notice(5, DayCount.CLEAR_DAYS, 3, null),
        new Terms.Calling(List.of(Office.CHAIR), null, null),
        new Terms.Agenda(List.of(Office.MEMBER), List.of(), Others.TIME, null),
        new Terms.InterestTerms(Handling.LEAVES, 28, 12, null),
        null,
        null,
        null);
  }

  static BodyEstablished established(RuleMade... rules) {
    return new BodyEstablished(
        BODY, BodyKind.PARTNERSHIP_COUNCIL, "Council", null, null, MAY, terms(rules));
  }

  static SeatOpened opened(UUID seat) {
    return new SeatOpened(BODY, seat, "seats", null, null, MAY, null);
  }

  static SeatFilled filled(UUID seat, UUID holding, UUID person, String from, @Nullable String to) {
    return new SeatFilled(
        BODY,
        seat,
        holding,
        person,
        day(from),
        to == null ? null : day(to),
        How.APPOINTED,
        null,
        null,
        null);
  }

  /** Somebody of whom the register says no more than that they are there. */
  static Candidate known(UUID person) {
    return new Candidate(person, true, Map.of(), Interests.INTERESTS.initial());
  }

  static Candidate stated(UUID person, String role, String since) {
    return new Candidate(person, true, Map.of(role, day(since)), Interests.INTERESTS.initial());
  }

  /** The same who is known now, the first of June. */
  static AsOf today(Candidate who) {
    return new AsOf(who, JUNE);
  }

  static DeciderSpec<BodyCommand, BodyEvent> book() {
    return DeciderSpec.of(
        Body.BODIES, (command, body) -> BodyDecider.decide(command, body, new Body.Unknown()));
  }
}
