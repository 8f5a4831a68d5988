package quorate.auditor.ballot;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.Asked;
import quorate.auditor.ballot.BallotEntry.Electorate;
import quorate.auditor.ballot.BallotEntry.Hand;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.Contest;
import quorate.counting.CountingRule;
import quorate.counting.Method;
import quorate.counting.RuleNotUnderstood;

/** Reads an entry of the ballot log; empty for a type on which no result rests. */
final class BallotForm {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ONE_EACH = "one-per-practice";

  private BallotForm() {}

  static Optional<BallotEntry> read(Entry entry) throws Malformed {
    Place at = entry.place();
    Fields data = entry.data();
    return switch (entry.type()) {
      case "ballot.ballot-drafted.v1" -> Optional.of(drafted(at, data));
      case "ballot.notice-given.v1" -> Optional.of(notice(at, data));
      case "ballot.elector-enrolled.v1" -> Optional.of(RollForm.enrolled(entry, data));
      case "ballot.roll-frozen.v1" -> Optional.of(RollForm.frozen(at, data));
      case "ballot.option-withdrawn.v1" ->
          Optional.of(new BallotEntry.OptionWithdrawn(at, data.text("option")));
      case "ballot.ballot-opened.v1" ->
          Optional.of(new BallotEntry.Opened(at, data.optional("lotcommitment")));
      case "ballot.vote-cast.v1" -> Optional.of(vote(entry, data));
      case "ballot.proxy-appointed.v1" -> Optional.of(ProxyForm.appointed(entry, data));
      case "ballot.hands-recorded.v1" -> Optional.of(HandsForm.recorded(at, data));
      case "ballot.poll-demanded.v1" -> Optional.of(HandsForm.demanded(at, data));
      case "ballot.hands-declared.v1" -> Optional.of(HandsForm.declared(at, data));
      case "ballot.casting-vote-given.v1", "ballot.casting-vote-on-hands-given.v1" ->
          Optional.of(HandsForm.casting(entry, data));
      case "ballot.paper-entered.v1" -> Optional.of(PaperForm.entered(entry, data));
      case "ballot.paper-confirmed.v1" -> Optional.of(PaperForm.confirmed(entry, data));
      case "ballot.paper-disputed.v1", "ballot.paper-not-taken.v1", "ballot.paper-withdrawn.v1" ->
          Optional.of(new BallotEntry.PaperSettled(at, data.text("paper")));
      case "ballot.proxy-revoked.v1" ->
          Optional.of(new BallotEntry.ProxyRevoked(at, data.text("appointment")));
      case "ballot.ballot-closed.v1" ->
          Optional.of(
              new BallotEntry.Closed(
                  at, entry.recorded(), data.text("choicekey"), data.optional("reason")));
      case "ballot.ballot-extended.v1" ->
          Optional.of(
              new BallotEntry.Extended(
                  at, entry.recorded(), data.instant("was"), data.instant("closes")));
      case "ballot.ballot-counted.v1" -> Optional.of(new BallotEntry.Counted(at, data));
      case "ballot.ballot-declared.v1" -> Optional.of(new BallotEntry.Declared(at, data));
      default -> Optional.empty();
    };
  }

  private static BallotEntry drafted(Place at, Fields data) throws Malformed {
    var options = new ArrayList<String>();
    for (Fields option : data.in("paper").list("options")) {
      options.add(option.text("option"));
    }
    return new BallotEntry.Drafted(
        at,
        new Asked(
            data.optional("matter"),
            data.text("title"),
            data.text("question"),
            data.text("vehicle"),
            data.in("paper").text("method"),
            data.optional("weightbasis").orElse(ONE_EACH)),
        contest(data.in("paper"), options),
        data.in("paper").has("counting"),
        usual(data) ? electorate(data.in("electorate")) : new Electorate.UnderOtherTerms(),
        data.optional("combined"));
  }

  // Entries before there were other terms name neither.
  private static boolean usual(Fields data) {
    return data.optional("weightbasis").orElse(ONE_EACH).equals(ONE_EACH) && !data.has("rollterms");
  }

  private static Contest contest(Fields paper, List<String> options) throws Malformed {
    try {
      return new Contest(rule(paper), options);
    } catch (RuleNotUnderstood e) {
      throw new Malformed("its counting rule is none: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new Malformed("its options are not each named once: " + options);
    }
  }

  private static CountingRule rule(Fields paper) throws Malformed {
    if (paper.has("counting")) {
      var data = paper.in("counting").json();
      return CountingRule.of(JSON.convertValue(data, new TypeReference<Map<String, Object>>() {}));
    }
    return switch (paper.text("method")) {
      case "plurality" -> CountingRule.of(Method.PLURALITY);
      case "ranked" -> CountingRule.of(Method.IRV);
      case "yes-no" -> CountingRule.of(Method.YES_NO);
      case String other -> throw new Malformed("its paper has an unknown method: " + other);
    };
  }

  private static Electorate electorate(Fields data) throws Malformed {
    return switch (data.text("kind")) {
      case "practices-of-area" -> new Electorate.PracticesOfArea(data.text("subicblocation"));
      case "members" -> new Electorate.Members();
      case "practices-of-network",
          "practices-listed",
          "practices-of-collaboration",
          "practices-of-place",
          "seats-of-body" ->
          new Electorate.UnderOtherTerms();
      case String other -> throw new Malformed("its electorate is of an unknown kind: " + other);
    };
  }

  private static BallotEntry notice(Place at, Fields data) throws Malformed {
    return new BallotEntry.NoticeGiven(
        at,
        data.date("recorddate"),
        data.instant("opens"),
        data.instant("closes"),
        data.has("ruleset") ? 0 : (int) data.in("rules").number("quorumheads"),
        data.in("rules").optional("passmark"),
        data.has("ruleset") ? Optional.of(Ruling.read(data)) : Optional.empty(),
        timing(data.in("proceedings")),
        ProxyForm.times(data),
        data.in("proceedings").has("hands"),
        Chair.read(data.in("proceedings")),
        instant(data.in("proceedings").in("papers"), "confirmby"));
  }

  private static BallotEntry.Timing timing(Fields proceedings) throws Malformed {
    return new BallotEntry.Timing(
        proceedings.json().path("closeswhenallvoted").asBoolean(),
        instant(proceedings, "extendableuntil"));
  }

  private static Optional<Instant> instant(Fields data, String name) throws Malformed {
    return data.has(name) ? Optional.of(data.instant(name)) : Optional.empty();
  }

  private static BallotEntry vote(Entry entry, Fields data) throws Malformed {
    mustStandInItsStream(entry, data);
    return new BallotEntry.VoteCast(
        entry.place(),
        entry.recorded(),
        new Hand(data.text("practice"), data.text("person"), data.text("mandate"), entry.actor()),
        entry.heard().getOrDefault("membership", -1L),
        sealed(entry, data.in("choice")),
        data.json().path("agreed").asBoolean(),
        new BallotEntry.Channel(
            data.text("channel"),
            data.optional("appointment"),
            data.optional("paper"),
            instant(data, "received")),
        entry.heard().getOrDefault("governance", -1L));
  }

  static SealedChoice sealed(Entry entry, Fields choice) throws Malformed {
    return new SealedChoice(entry.id(), choice.text("nonce"), choice.text("ciphertext"));
  }

  static void mustStandInItsStream(Entry entry, Fields data) throws Malformed {
    String stream = "vote/" + data.text("ballot") + "/" + data.text("practice");
    if (!entry.stream().equals(stream)) {
      throw new Malformed("it stands in " + entry.stream() + " but speaks of " + stream);
    }
  }
}
