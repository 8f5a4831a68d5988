package quorate.notifications;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.notifications.Eventually.eventually;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.NeighbourLog;
import quorate.testkit.OwnWrites;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.TenantRules;

/** People told by e-mail and letter, on real parts, with entries of the neighbours. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
@QuarkusTestResource(Surroundings.class)
class NotificationOverRestTest {

  private static final String MESSAGES = "/notifications/api/v1/messages";
  private static final String HOVE = "G81001";
  private static final String KEMPTOWN = "G81002";

  private final String convener = "c-" + UUID.randomUUID().toString().substring(0, 8);
  private final Somebody secretary = new Somebody(convener, "secretary");
  private final NeighbourLog membership = new NeighbourLog("membership", convener);
  private final NeighbourLog ballots = new NeighbourLog("ballot", convener);
  private final AskedBallot ballot = AskedBallot.of(ballots, membership);
  private final GreenMail sink =
      new GreenMail(
          new ServerSetup(
              ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class),
              "127.0.0.1",
              "smtp"));

  private final Person asha = Person.named("Asha Rao").representing(HOVE, membership);
  private final Person ben = Person.named("Ben Okafor").representing(KEMPTOWN, membership);

  @BeforeEach
  void agree() {
    asha.agreeing(membership);
    sink.start();
  }

  @AfterEach
  void end() {
    sink.stop();
    membership.close();
    ballots.close();
  }

  @Test
  void notice_goes_by_email_to_who_agreed_and_by_letter_to_who_did_not() {
    frozen();

    MimeMessage mail = eventually("the mail", () -> mails("Notice").stream().findFirst());
    assertEquals(asha.address(), to(mail));
    assertTrue(GreenMailUtil.getBody(mail).contains("Dear Asha Rao,"), "it speaks to her");
    var told = eventually("the evidence", () -> messages("sent", 1));
    assertEquals("email", told.getString("items.find { it.state == 'sent' }.channel"));
    assertEquals(KEMPTOWN, told.getString("items.find { it.channel == 'letter' }.practice"));
    assertFalse(told.prettify().contains("@"), told.prettify());
    assertFalse(told.prettify().contains("Asha"), told.prettify());
  }

  @Test
  void a_letter_is_printed_and_its_posting_recorded() {
    frozen();
    var told = eventually("both messages", () -> messages("sent", 1));
    String letter =
        MESSAGES + "/" + told.getString("items.find { it.channel == 'letter' }.message");

    secretary
        .get(letter + "/letter")
        .then()
        .statusCode(200)
        .body(containsString("Dear " + ben.name()))
        .body(containsString(KEMPTOWN));
    String posting = "{\"on\":\"2026-06-01\"}";
    secretary.get(letter).then().statusCode(200).header("ETag", "\"1\"");
    secretary.ifMatch("\"2\"").post(letter + "/posting", posting).then().statusCode(412);
    secretary.ifMatch("\"1\"").post(letter + "/posting", posting).then().statusCode(200);
    secretary.get(letter).then().header("ETag", "\"2\"");
    secretary
        .get(MESSAGES + "?ballot=" + ballot.id())
        .then()
        .body("items.find { it.channel == 'letter' }.evidence", equalTo("posted on 2026-06-01"));
  }

  @Test
  void a_result_is_told_to_the_same_people() {
    frozen();
    ballot.declared();

    var told = eventually("all messages", () -> messages("sent", 2));
    assertEquals(1, mails("Result").size());
    assertEquals(
        List.of(HOVE, KEMPTOWN),
        told.<Map<String, String>>getList("items.findAll { it.occasion == 'result' }").stream()
            .map(message -> message.get("practice"))
            .sorted()
            .toList());
  }

  @Test
  void a_practices_other_people_are_told_that_it_has_voted_and_by_whom() {
    var dan = Person.named("Dan Voter").representing(HOVE, membership).agreeing(membership);
    Person.named("Eve Paper").representing(HOVE, membership);
    Person.named("Fay Elsewhere").representing(KEMPTOWN, membership).agreeing(membership);
    frozen();
    ballot.voted(dan, HOVE, 2);
    ballot.voted(dan, HOVE, 3);

    eventually(
        "both mails", () -> mails("Your practice").size() == 2 ? Optional.of(1) : Optional.empty());
    String first = GreenMailUtil.getBody(mails("Your practice has voted").getFirst());
    assertTrue(first.contains("The vote was cast by Dan Voter"), first);
    assertEquals(1, mails("Your practice has changed its vote").size());
    var told = eventually("the evidence", () -> messages("sent", 5));
    assertEquals(
        List.of(asha.id().toString(), asha.id().toString()),
        told.getList("items.findAll { it.occasion == 'vote' }.person"));
    long about =
        Arrays.stream(sink.getReceivedMessages())
            .filter(mail -> read(mail::getSubject).startsWith("Your practice"))
            .count();
    assertEquals(2, about, "nobody else is told");
  }

  @Test
  void who_has_not_voted_is_reminded_once_while_the_ballot_is_open() {
    var dan = Person.named("Dan Voter").representing(KEMPTOWN, membership).agreeing(membership);
    var closes = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(7));
    var over = beside().noticed();
    var ended = beside().noticed(UUID.randomUUID(), closes);
    var other = beside();
    var together = UUID.randomUUID();
    List.of(ballot, other).forEach(each -> each.noticed(together, closes));
    List.of(over, ended, ballot, other).forEach(each -> each.frozen(HOVE, KEMPTOWN));
    ended.closed();
    ballot.voted(dan, KEMPTOWN, 2);
    List.of(over, ended, ballot, other).forEach(each -> each.reminded(0));

    // a practice that was reminded of one question is not reminded of the next at once
    eventually("the reminders", () -> reminded(other, dan));
    assertTrue(reminded(ballot, asha).isPresent(), "who has not voted");
    String mail = body(eventually("the mail", () -> mails("Reminder").stream().findFirst()));
    assertTrue(mail.contains("(G81001) has not voted yet:"), mail);
    assertTrue(mail.contains("It is asked together with other questions."), mail);

    ballot.extended(closes.plus(Duration.ofDays(2)));
    String later =
        body(eventually("it", () -> mails("The ballot closes later").stream().findAny()));
    assertTrue(later.contains("because the notice reached some late."), later);

    ballot.voted(dan, HOVE, 2);
    List.of(ballot, other).forEach(each -> each.reminded(1));
    eventually("the next reminders", () -> reminded(other, dan, asha, dan));
    assertTrue(reminded(ballot, asha).isPresent(), "who has voted is not reminded again");
    List.of(over, ended).forEach(each -> assertTrue(reminded(each).isPresent(), "it is over"));
  }

  private AskedBallot beside() {
    return AskedBallot.of(ballots, membership);
  }

  /** Whether these and nobody else are reminded of it. */
  private Optional<Integer> reminded(AskedBallot of, Person... people) {
    var told =
        secretary
            .get(MESSAGES + "?ballot=" + of.id())
            .jsonPath()
            .<String>getList("items.findAll { it.occasion == 'reminder' }.person");
    var expected = Stream.of(people).map(it -> it.id().toString()).sorted().toList();
    return told.stream().sorted().toList().equals(expected)
        ? Optional.of(told.size())
        : Optional.empty();
  }

  private static String body(MimeMessage mail) {
    return GreenMailUtil.getBody(mail);
  }

  @Test
  void a_mail_server_that_is_down_is_tried_again() {
    sink.stop();
    frozen();
    eventually("the failure", () -> messages("failed", 1));
    sink.start();

    var told = eventually("the evidence", () -> messages("sent", 1));

    assertEquals(
        "250", told.getString("items.find { it.state == 'sent' }.evidence").substring(0, 3));
    assertEquals(1, mails("Notice").size());
  }

  @Test
  void who_is_erased_is_told_nothing_more_and_no_letter_to_them_is_left() {
    sink.stop();
    frozen();
    var told = eventually("the failure", () -> messages("failed", 1));
    String letter = told.getString("items.find { it.channel == 'letter' }.message");
    asha.erased(membership);
    ben.erased(membership);
    eventually("both to be withdrawn", () -> messages("withdrawn", 2));
    secretary
        .get(MESSAGES + "/" + letter + "/letter")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:recipient-erased"));

    sink.start();
    Person.named("Cyn Abara").representing(HOVE, membership).agreeing(membership);
    OwnWrites.of(convener).awaiting(membership.newest());
    secretary.get(MESSAGES).then().statusCode(200);
    ballot.declared();
    var after = eventually("the result to be told to who is there", () -> messages("sent", 1));

    assertEquals(1, after.getList("items.findAll { it.occasion == 'result' }").size());
    assertEquals(List.of(), mails(""));
  }

  @Test
  void what_is_another_conveners_does_not_exist() {
    frozen();
    var told = eventually("the messages", () -> messages("sent", 1));

    TenantRules.hold(
        "c-stranger",
        Map.of("message", told.getString("items.find { it.channel == 'letter' }.message")));
  }

  private void frozen() {
    ballot.noticed().frozen(HOVE, KEMPTOWN);
  }

  private Optional<JsonPath> messages(String state, int count) {
    var found = secretary.get(MESSAGES + "?ballot=" + ballot.id()).jsonPath();
    long those = found.getList("items.state").stream().filter(state::equals).count();
    return those >= count ? Optional.of(found) : Optional.empty();
  }

  private List<MimeMessage> mails(String subject) {
    return Arrays.stream(sink.getReceivedMessages())
        .filter(mail -> read(mail::getSubject).startsWith(subject))
        .filter(mail -> to(mail).equals(asha.address()))
        .toList();
  }

  private static String to(MimeMessage mail) {
    return read(() -> mail.getAllRecipients()[0].toString());
  }

  private interface Reading<T> {
    T read() throws MessagingException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
