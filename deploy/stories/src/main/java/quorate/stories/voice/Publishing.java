package quorate.stories.voice;

import static quorate.stories.voice.VoiceCheck.INSIDE_UNTIL_RULED;
import static quorate.stories.voice.VoiceCheck.PUBLISHED_BY_RULE;
import static quorate.stories.voice.VoiceCheck.UNPUBLISHED_STAYS_INSIDE;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import quorate.stories.checks.Checks;
import quorate.stories.services.Notifications;
import quorate.stories.services.Positions;
import quorate.stories.stack.EventStream;
import quorate.stories.stack.EventTopic;
import quorate.stories.stack.Patience;
import quorate.stories.voice.Consulting.Both;

/** What outsiders learn of it: nothing, until the convener's rule lets one of the two out. */
record Publishing(
    Positions positions, Notifications notifications, EventTopic topic, Checks checks) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  void play(Both both) {
    checks.equal(
        INSIDE_UNTIL_RULED,
        "409 kept-private, []",
        positions.publish(both.decided()).outcome() + ", " + of(both.ids(), topic.read()));
    positions.rule("published");
    positions.publish(both.decided()).succeeded();
    PATIENCE.whether(() -> !on(both.decided(), topic.read()).isEmpty());
    var published = topic.read();
    var streamed = streamed(both.decided());
    checks.equal(
        PUBLISHED_BY_RULE,
        List.of(1, on(both.decided(), published)),
        List.of(on(both.decided(), published).size(), on(both.decided(), streamed)));
    checks.equal(
        UNPUBLISHED_STAYS_INSIDE,
        List.of(),
        of(List.of(both.advised()), Stream.concat(published.stream(), streamed.stream()).toList()));
  }

  private List<String> streamed(String position) {
    try (EventStream stream = notifications.eventsAfter("")) {
      PATIENCE.whether(() -> !on(position, data(stream)).isEmpty());
      return data(stream);
    }
  }

  private static List<String> data(EventStream stream) {
    return stream.events().stream().map(EventStream.Event::data).toList();
  }

  private static List<String> on(String position, List<String> events) {
    return events.stream().filter(each -> each.contains(position)).toList();
  }

  private static List<String> of(List<String> positions, List<String> events) {
    return positions.stream().filter(each -> !on(each, events).isEmpty()).toList();
  }
}
