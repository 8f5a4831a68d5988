package quorate.stories.voice;

import static quorate.stories.voice.VoiceCheck.AUDIT_HOLDS;
import static quorate.stories.voice.VoiceCheck.VOICE_FROM_THE_BYTES;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.Story;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.city.Audited;
import quorate.stories.city.City;
import quorate.stories.city.Electors;
import quorate.stories.city.Invented;
import quorate.stories.city.Registering;
import quorate.stories.city.Representing;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;
import quorate.stories.services.Meetings;
import quorate.stories.services.Notifications;
import quorate.stories.services.Positions;
import quorate.stories.services.Representations;
import quorate.stories.stack.EventTopic;
import quorate.stories.stack.LogTopic;
import quorate.stories.stack.Stack;
import quorate.stories.voice.Consulting.Both;

/**
 * Constituents rank their priorities, a board agrees on one position with dissent and silence, and
 * two people carry it outside; who sits there in their own capacity does not.
 */
public final class OneVoice implements Story {
  private static final String DASHBOARD = "dana.dashboard";

  @Override
  public String name() {
    return "one-voice";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(VoiceCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var told = Inputs.of(Electors.read(inputs, OneVoice.class));
    var city = City.on(stack, progress);
    var gateway = city.gateway();
    new Registering(city, told.notMembers()).settle();
    new Representing(city, told.representatives()).play();
    var positions = new Positions(gateway, City.SECRETARY);
    positions.rule("private");
    var people = new Invented(city.membership(), "boards of the city");
    var seated = new Seating(new Bodies(gateway, City.SECRETARY), people, told).play();
    var both =
        new Consulting(positions, new Mandates(gateway, City.SECRETARY), told, checks, progress)
            .play(seated.board());
    new Agreeing(new Meetings(gateway, City.SECRETARY), positions, told, seated, checks).play(both);
    new Carrying(new Representations(gateway, City.SECRETARY), seated, checks, progress)
        .play(both.decided());
    new Speaking(positions, seated, checks, progress).play(both.decided());
    var events = new EventTopic(stack.kafka(), City.CONVENER, "governance");
    var outward = new Notifications(gateway, City.SECRETARY, DASHBOARD);
    new Publishing(positions, outward, events, checks).play(both);
    proved(city, told, both, checks);
    return account(positions.shown(both.decided()), positions.shown(both.advised()));
  }

  // by now what was published has come out of the same log, so the log's topic has all of it
  private static void proved(City city, Inputs told, Both both, Checks checks) {
    var log = new LogTopic(city.stack().kafka(), City.CONVENER, "governance");
    var ranked = new LinkedHashMap<String, JsonNode>();
    var silent = new ArrayList<>(Inputs.each(told.everybody()));
    for (JsonNode each : log.told("governance.answer-given.v1")) {
      String who = Inputs.words(each.path("party"));
      String position = each.path("position").asText();
      if (position.equals(both.decided())) {
        ranked.put(who, each.path("places"));
      } else if (position.equals(both.advised())) {
        silent.remove(who);
      }
    }
    var rankings = List.copyOf(ranked.values());
    checks.equal(
        VOICE_FROM_THE_BYTES,
        List.of(Inputs.each(told.silent()), new Ranked(told.options(), told.rankings()).told()),
        List.of(silent, new Ranked(told.options(), rankings).told()));
    checks.equal(AUDIT_HOLDS, List.of(), Audited.of(city).findings());
  }

  private static List<String> account(JsonNode decided, JsonNode advised) {
    return List.of(
        "Agreed, to %s: %s"
            .formatted(decided.at("/leave/say").asText(), decided.path("text").asText()),
        "First: " + decided.at("/priorities/ranking/0/0").asText(),
        "Silent on what the place advises: " + Inputs.each(advised.path("silent")),
        "Statements found: " + decided.path("statements").findValuesAsText("finding"));
  }
}
