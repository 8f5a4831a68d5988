package quorate.governance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.body.Council.ANNE;
import static quorate.governance.body.Council.BODY;
import static quorate.governance.body.Council.HOLDING;
import static quorate.governance.body.Council.JUNE;
import static quorate.governance.body.Council.OTHER_HOLDING;
import static quorate.governance.body.Council.SEAT;
import static quorate.governance.body.Council.book;
import static quorate.governance.body.Council.day;
import static quorate.governance.body.Council.established;
import static quorate.governance.body.Council.opened;
import static quorate.governance.body.Council.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.chassis.decide.Decision;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyCommand.FollowRegister;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.Council.RuleMade;
import quorate.governance.interest.InterestEvent;
import quorate.governance.interest.InterestEvent.InterestEnded;
import quorate.governance.interest.Interests;
import quorate.governance.interest.Told;
import quorate.governance.registered.Organisations;
import quorate.governance.registered.Organisations.Link;
import quorate.governance.registered.Organisations.Organisation;

/** Each rule of composition: the seats that it makes, how they are filled, and who may sit. */
class CompositionTest {

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule                            | the register has                        | seats
          every network                     |                                         |
          every network                     | network U1                              | U1
          every network                     | network U1, network U2                  | U1 U2
          every network                     | federation F1, lmc L1, place hove       |
          every network, at most 1          | network U1, network U2                  | U1
          every network, at most 2          | network U1, network U2                  | U1 U2
          every network within 09D          | network U1 in 09D, network U2 in 70F    | U1
          every network within hove         | network U1, network U2, hove covers U2  | U2
          the federation                    | network U1                              |
          the federation                    | federation F1                           | F1
          the federation within hove        | federation F1, federation F2, F2 covers hove | F2
          the federation within hove        | federation F1, F1 covers lewes          |
          the LMC chair                     | network U1                              |
          the LMC chair                     | lmc L1                                  | L1
          the LMC chair within hove         | lmc L1, lmc L2, L2 covers hove          | L2
          the LMC chair within hove         | lmc L1, L1 covers lewes                 |
          one per locality                  | network U1                              |
          one per locality                  | place hove, place lewes                 | hove lewes
          one per locality within 09D       | place hove in 09D, place lewes in 70F   | hove
          one per locality: North and South |                                         | North South
          one per locality: North and South | place hove                              | North South
          appointed                         | network U1, federation F1, place hove   |
          elected                           | network U1, federation F1, place hove   |
          co-opted                          | network U1, federation F1, place hove   |
          """)
  void the_seats_that_a_rule_makes(String rule, @Nullable String register, @Nullable String seats) {
    var council = established(made(rule));
    var known = known(register == null ? "" : register);
    var follow = new FollowRegister(BODY, WantedSeats.of(known, council.terms()), JUNE);
    List<String> made = new ArrayList<>();
    book()
        .given(council)
        .when(follow)
        .thenEvents(events -> events.forEach(event -> made.add(code(event))));
    assertEquals(seats == null ? "" : seats, String.join(" ", made));
  }

  @ParameterizedTest(name = "a seat of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule            | ex officio | appointed | elected | co-opted
          every network     | yes        | no        | no      | no
          the LMC chair     | yes        | no        | no      | no
          the federation    | yes        | yes       | no      | no
          one per locality  | no         | yes       | yes     | no
          appointed         | no         | yes       | no      | no
          elected           | no         | no        | yes     | no
          co-opted          | no         | no        | no      | yes
          """)
  void how_a_seat_is_filled_where_the_rule_does_not_say(
      String rule, String exOfficio, String appointed, String elected, String coOpted) {
    assertEquals(exOfficio, lets(rule, How.EX_OFFICIO));
    assertEquals(appointed, lets(rule, How.APPOINTED));
    assertEquals(elected, lets(rule, How.ELECTED));
    assertEquals(coOpted, lets(rule, How.CO_OPTED));
  }

  @ParameterizedTest(name = "{0}, who is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # conditions             | on 1 June 2026 they are            | answer
          none                     | nobody in particular               | sits
          none                     | gp since 2026-01-01                | sits
          none                     | not in the register                | the register knows no such person
          no GP                    | gp since 2026-06-01                | a GP, and the terms say no GP
          no GP                    | gp since 2026-06-02                | sits
          no GP                    | nurse since 2026-01-01             | sits
          no GP or salaried GP     | salaried-gp since 2026-06-01       | a salaried GP, and the terms say no salaried GP
          a nurse or lay person    | lay since 2026-06-01               | sits
          a nurse or lay person    | nurse since 2026-06-02             | which the register does not state
          a nurse or lay person    | gp since 2026-01-01                | which the register does not state
          no competing interest    | competing since 2026-05-01         | declared a competing interest on 2026-05-01
          no competing interest    | competing elsewhere since 2026-05-01 | sits
          no competing interest    | competing until 2026-06-01         | declared a competing interest on 2026-05-01
          no competing interest    | competing until 2026-05-31         | sits
          none                     | competing since 2026-05-01         | sits
          no GP, none competing    | gp since 2026-01-01                | a GP, and the terms say no GP
          no GP, none competing    | competing since 2026-05-01         | declared a competing interest on 2026-05-01
          no GP, none competing    | nurse since 2026-01-01             | sits
          """)
  void who_may_sit(String conditions, String they, String answer) {
    var council = established(conditioned(conditions));
    var decided = book().given(council, opened(SEAT)).when(fill(candidate(they), How.APPOINTED));
    if (answer.equals("sits")) {
      decided.thenEvents(events -> assertEquals(1, events.size()));
    } else {
      decided.thenRefused(BodyRefusal.MAY_NOT_SIT, answer);
    }
  }

  private static RuleMade conditioned(String words) {
    var rule = rule(SeatSource.APPOINTED);
    return switch (words) {
      case "none" -> rule;
      case "no GP" -> rule.excludes("gp");
      case "no GP or salaried GP" -> rule.excludes("gp", "salaried-gp");
      case "a nurse or lay person" -> rule.asks("nurse", "lay");
      case "no competing interest" -> rule.noCompeting(Consequence.SUSPENDED);
      case "no GP, none competing" -> rule.excludes("gp").noCompeting(Consequence.CEASES);
      default -> throw new IllegalArgumentException(words);
    };
  }

  private static Candidate candidate(String words) {
    boolean known = !words.equals("not in the register");
    Map<String, LocalDate> roles = new TreeMap<>();
    List<InterestEvent> interests = new ArrayList<>();
    var said = words.split(" ", -1);
    if (words.startsWith("competing")) {
      var with = words.contains("elsewhere") ? Council.id(302) : BODY;
      interests.add(Told.declared(ANNE, Council.id(331), "2026-04-20", "2026-05-01", with));
      if (words.contains("until")) {
        interests.add(new InterestEnded(ANNE, Council.id(331), day(said[2])));
      }
    } else if (words.contains(" since ")) {
      roles.put(said[0], day(said[2]));
    }
    var all = interests.isEmpty() ? Interests.INTERESTS.initial() : folded(interests);
    return new Candidate(ANNE, known, roles, all);
  }

  private static Interests folded(List<InterestEvent> events) {
    return Told.folded(events.toArray(InterestEvent[]::new));
  }

  private static String lets(String rule, How how) {
    var council = established(made(rule));
    Body body = Body.evolve(Body.evolve(Body.BODIES.initial(), council), opened(SEAT));
    return BodyDecider.decide(fill(Council.known(ANNE), how), body, new Body.Unknown())
            instanceof Decision.Accepted<BodyEvent>
        ? "yes"
        : "no";
  }

  private static FillSeat fill(Candidate who, How how) {
    var holding = how == How.ELECTED ? OTHER_HOLDING : HOLDING;
    return new FillSeat(
        BODY, SEAT, holding, who, JUNE, null, how, null, null, false, Council.today(who));
  }

  private static RuleMade made(String words) {
    var rule = rule(source(words));
    if (words.contains(" within ")) {
      rule.within(words.substring(words.lastIndexOf(' ') + 1));
    }
    if (words.contains(", at most ")) {
      rule.most(Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1)));
    }
    return words.contains(": ")
        ? rule.localities(words.substring(words.indexOf(": ") + 2).split(" and ", -1))
        : rule;
  }

  private static SeatSource source(String words) {
    String word = words.replaceFirst("( within|, at most|:).*", "");
    return switch (word) {
      case "the federation" -> SeatSource.FEDERATION_WHERE_THERE_IS_ONE;
      case "the LMC chair" -> SeatSource.LMC_CHAIR;
      default ->
          SeatSource.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    };
  }

  private static Organisations known(String register) {
    List<Organisation> all = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (String line : register.split(", ", -1)) {
      var words = line.split(" ", -1);
      if (words.length == 3) {
        String kind = words[2].startsWith("U") ? "network" : "organisation";
        links.add(new Link(words[0], "covers", kind, words[2], day("2020-01-01"), null));
      } else if (words.length > 1) {
        String area = words.length > 2 ? words[3] : "";
        all.add(new Organisation(words[0], words[1], area, day("2020-01-01"), null));
      }
    }
    return new Organisations(all, links);
  }

  private static String code(BodyEvent event) {
    var of = ((SeatOpened) event).of();
    return of == null ? "nobody" : of.code();
  }
}
