package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.DECLARED_ON_KAFKA;
import static quorate.stories.options.OptionsCheck.DECLARED_ON_STREAM;
import static quorate.stories.options.OptionsCheck.NOTICE_BY_EMAIL;
import static quorate.stories.options.OptionsCheck.NOTICE_BY_LETTER;
import static quorate.stories.options.OptionsCheck.RESULT_BY_EMAIL;
import static quorate.stories.options.OptionsCheck.RESULT_BY_LETTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import quorate.stories.checks.CheckName;
import quorate.stories.city.City;
import quorate.stories.city.Representative;
import quorate.stories.services.MailSink.Mail;
import quorate.stories.stack.EventStream;
import quorate.stories.stack.EventStream.Event;
import quorate.stories.stack.EventTopic;
import quorate.stories.stack.Patience;
import quorate.stories.stack.StoryStopped;

/** What reached people and systems. */
record Telling(Scene scene, Asked asked) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));
  private static final String DECLARED = "\"type\":\"ballot.ballot-declared.v1\"";

  void play() {
    mails(NOTICE_BY_EMAIL, "Notice");
    letters(NOTICE_BY_LETTER, "notice");
    mails(RESULT_BY_EMAIL, "Result");
    letters(RESULT_BY_LETTER, "result");
    events();
  }

  private void mails(CheckName check, String subject) {
    var expected =
        scene.inputs().representatives().stream()
            .filter(Representative::electronicNotice)
            .map(Representative::email)
            .sorted()
            .toList();
    boolean came = PATIENCE.whether(() -> recipients(subject).size() >= expected.size());
    scene.progress().accept("mail \"%s\": %s".formatted(subject, came ? "all came" : "too few"));
    scene.checks().equal(check, expected, recipients(subject));
  }

  private List<String> recipients(String subject) {
    return scene.mail().mentioning(asked.title()).stream()
        .filter(each -> each.subject().startsWith(subject))
        .map(Mail::to)
        .sorted()
        .toList();
  }

  private void letters(CheckName check, String occasion) {
    var expected =
        scene.inputs().representatives().stream()
            .filter(each -> !each.electronicNotice())
            .map(Representative::practice)
            .sorted()
            .toList();
    var printed =
        scene.notifications().messages(asked.ballot()).stream()
            .filter(each -> each.path("occasion").asText().equals(occasion))
            .filter(each -> each.path("channel").asText().equals("letter"))
            .filter(this::prints)
            .map(each -> each.path("practice").asText())
            .sorted()
            .toList();
    scene.checks().equal(check, expected, printed);
  }

  private boolean prints(JsonNode message) {
    var letter = scene.notifications().letter(message.path("message").asText());
    return letter.status() == 200 && letter.text().contains(message.path("practice").asText());
  }

  private void events() {
    var topic = new EventTopic(scene.stack().kafka(), City.CONVENER, "ballot");
    PATIENCE.whether(() -> !declared(topic.read()).isEmpty());
    var published = declared(topic.read());
    scene.checks().equal(DECLARED_ON_KAFKA, 1, published.size());
    if (published.isEmpty()) {
      throw new StoryStopped("the declaration never came to Kafka");
    }
    String bytes = published.getFirst();
    var all = listen("");
    int at = all.stream().map(Event::data).toList().indexOf(bytes);
    var again = at < 0 ? List.<Event>of() : listen(at == 0 ? "" : all.get(at - 1).id());
    scene.checks().equal(DECLARED_ON_STREAM, List.of(bytes, bytes), List.of(one(all), one(again)));
  }

  private List<Event> listen(String cursor) {
    try (EventStream stream = scene.notifications().eventsAfter(cursor)) {
      PATIENCE.whether(() -> !declared(data(stream.events())).isEmpty());
      return stream.events();
    }
  }

  private String one(List<Event> events) {
    var declared = declared(data(events));
    return declared.size() == 1 ? declared.getFirst() : declared.size() + " declarations";
  }

  private List<String> declared(List<String> events) {
    return events.stream()
        .filter(each -> each.contains(DECLARED) && each.contains(asked.ballot()))
        .toList();
  }

  private static List<String> data(List<Event> events) {
    return events.stream().map(Event::data).toList();
  }
}
