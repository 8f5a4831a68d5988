package quorate.notifications.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.ballot.BallotHeard.OptionVotes;
import quorate.notifications.ballot.BallotHeard.Outcome;
import quorate.notifications.ballot.BallotHeard.Quorum;
import quorate.notifications.ballot.BallotHeard.Stage;
import quorate.notifications.ballot.BallotHeard.StageVotes;
import quorate.notifications.ballot.BallotHeard.Turnout;
import quorate.notifications.ballot.Paper;
import quorate.notifications.ballot.Paper.Option;
import quorate.notifications.ballot.Paper.Reading;
import quorate.notifications.message.VoteTold;
import quorate.notifications.wording.NoticeText.Asked;

class WordingTest {

  private static final UUID CONTACT = new UUID(0, 4);
  private static final Addressee ASHA = new Addressee("Dr Asha Rao", "G81001", "Hove <Medical>");

  @Test
  void a_notice_says_what_is_asked_until_when_and_whom_to_ask() {
    String text = rendered("notice.txt", notice());

    assertTrue(text.startsWith("Dear Dr Asha Rao,\n"), text);
    assertTrue(text.contains("for Hove <Medical> (G81001)"), text);
    assertTrue(
        text.contains("from Monday 1 June 2026 at 09:00\nuntil Monday 15 June 2026 at 17:00"),
        text);
    assertTrue(
        text.contains(
            "A. Carry on\n   As it is\n   What it means for practices: None\n   Read: Paper A, https://example.org/a\n   Questions to: Dr Contact"),
        text);
    assertFalse(text.contains("{"), text);
  }

  @Test // Companies Act 2006 s291(4)
  void a_written_resolution_says_how_to_agree_and_when_it_lapses() {
    var written = notice("written-resolution");
    assertEquals("Written resolution: Working together", written.subject());
    for (String template : List.of("notice.txt", "notice.html")) {
      String text = rendered(template, written);
      assertTrue(
          text.contains("To agree to it, answer yes from Monday 1 June 2026 at 09:00."), text);
      assertTrue(
          text.contains("not passed before Monday 15 June 2026 at 17:00 (UK time), it lapses."),
          text);
      assertFalse(text.contains("You can change it"), text);
      assertFalse(text.contains("advisory"), text);
    }
    assertTrue(rendered("notice.txt", notice()).contains("This ballot is advisory."));
  }

  @Test
  void a_letter_shows_names_as_text_and_not_as_markup() {
    String html = rendered("notice.html", notice());

    assertTrue(html.contains("Hove &lt;Medical&gt;"), html);
    assertTrue(html.contains("@page { size: A4"), html);
  }

  @Test
  void a_result_says_who_took_part_and_what_is_advised() {
    String text = rendered("result.txt", ResultText.of(ASHA, "brighton-hove", declared("B", true)));

    assertTrue(
        text.contains("27 of 30 practices took part.\n  A. Carry on: 6\n  B. Federate: 14\n"),
        text);
    assertTrue(text.contains("The practices advise option B (Federate)."), text);
    String first =
        "  Stage 1: A 10. C is eliminated, and its papers count for their next choice.\n";
    assertTrue(text.contains(first), text);
    assertTrue(text.contains("  Stage 2: B 14.\n"), text);
    assertTrue(
        rendered("result.html", ResultText.of(ASHA, "x", declared("B", true)))
            .contains("<dt>B. Federate</dt><dd>14</dd>"));
  }

  @Test
  void a_vote_is_told_by_whom_and_when_and_what_it_says_is_not() {
    var vote = VoteTold.of(CONTACT, Instant.parse("2026-06-02T09:30:00Z"), false);
    var told = new Told(new UUID(0, 1), "vote", "G81001", new UUID(0, 5), "email", vote);
    var text = VoteText.of(ASHA, "brighton-hove", "Together", told, Map.of(CONTACT, "Dr Contact"));
    String mail = rendered("vote.txt", text);

    assertTrue(mail.contains("Hove <Medical> (G81001) has voted in this ballot:"), mail);
    assertTrue(mail.contains("cast by Dr Contact on Tuesday 2 June 2026 at 10:30."), mail);
    assertEquals("Your practice has voted: Together", text.subject());
    var erased = VoteText.of(ASHA, "brighton-hove", "Together", told, Map.of());
    assertEquals("somebody whose name is no longer kept", erased.voter());
  }

  @Test
  void a_reminder_says_until_when_and_nothing_of_the_options() {
    var closes = Instant.parse("2026-06-15T16:00:00Z");
    var asked = new ReminderText.Asked("Together", "advisory", false);
    var text = ReminderText.of(ASHA, "brighton-hove", asked, closes, "http://localhost:8080/");
    String mail = rendered("reminder.txt", text);
    assertTrue(mail.contains("Hove <Medical> (G81001) has not voted yet:"), mail);
    assertTrue(mail.contains("vote until Monday 15 June 2026 at 17:00 (UK time)."), mail);
    assertFalse(mail.contains("other questions"), mail);
    var written = new ReminderText.Asked("Together", "written-resolution", false);
    String resolve = rendered("reminder.txt", ReminderText.of(ASHA, "x", written, closes, ""));
    assertTrue(resolve.contains("passed before Monday 15 June 2026 at 17:00"), resolve);
  }

  @ParameterizedTest
  @CsvSource({
    "service-disturbed, for some of the time not everybody could vote",
    "notice-delayed, the notice reached some late",
    "quorum-at-risk, too few practices have voted for a quorum",
    "information-added, there is something more to read before voting"
  })
  void an_extension_says_until_when_and_why(String reason, String because) {
    var was = Instant.parse("2026-06-15T16:00:00Z");
    var extended = new BallotExtended(new UUID(0, 1), was, was.plusSeconds(86_400), reason);
    var text = ExtensionText.of(ASHA, "brighton-hove", "Together", extended, "");
    String mail = rendered("extension.txt", text);
    assertTrue(mail.contains("It was to close on Monday 15 June 2026 at 17:00.\n"), mail);
    String closes = "It closes on Tuesday 16 June 2026 at 17:00 (UK time), because " + because;
    assertTrue(mail.contains(closes), mail);
  }

  @Test
  void a_result_without_a_quorum_advises_nothing() {
    assertEquals(
        "Too few practices took part, so the ballot says nothing.",
        ResultText.of(ASHA, "brighton-hove", declared("B", false)).outcome());
  }

  @Test
  void a_result_under_challenge_says_so_and_what_binds_is_not_called_advice() {
    var contract = declared("B", true, null, "contract", true);
    String text = rendered("result.txt", ResultText.of(ASHA, "brighton-hove", contract));
    assertTrue(text.contains("This result is under challenge"), text);
    assertFalse(text.contains("advisory"), text);
    String advice =
        rendered("result.txt", ResultText.of(ASHA, "x", declared("B", true, null, null, null)));
    assertTrue(advice.contains("This ballot was advisory."), advice);
    assertFalse(advice.contains("under challenge"), advice);
  }

  @Test
  void a_tie_is_told_as_a_tie() {
    assertEquals(
        "Options A (Carry on) and B (Federate) came out level; the tie is not broken.",
        ResultText.of(ASHA, "brighton-hove", declared(null, true)).outcome());
  }

  private static NoticeText notice() {
    return notice("advisory");
  }

  private static NoticeText notice(String vehicle) {
    var option =
        new Option(
            "A",
            "Carry on",
            "As it is",
            "None",
            List.of(new Reading("Paper A", "https://example.org/a")),
            CONTACT);
    var asked =
        new Asked(
            "Working together",
            "How?",
            vehicle,
            new Paper("ranked", List.of(option)),
            Instant.parse("2026-06-01T08:00:00Z"),
            Instant.parse("2026-06-15T16:00:00Z"));
    return NoticeText.of(
        ASHA, "brighton-hove", asked, Map.of(CONTACT, "Dr Contact"), "http://localhost:8080/");
  }

  @ParameterizedTest
  @CsvSource({
    "passed, It is passed (contract-vote).",
    "lost, It is lost (contract-vote).",
    "inquorate, There was no quorum: nothing is decided (contract-vote)."
  })
  void what_was_decided_is_told_with_its_rules(String verdict, String told) {
    var decided = declared(null, true, new Outcome("contract-vote", verdict, verdict));
    assertEquals(told, ResultText.of(ASHA, "brighton-hove", decided).outcome());
  }

  private static BallotDeclared declared(@Nullable String winner, boolean quorate) {
    return declared(winner, quorate, null);
  }

  private static BallotDeclared declared(
      @Nullable String winner, boolean quorate, @Nullable Outcome outcome) {
    return declared(winner, quorate, outcome, null, null);
  }

  private static BallotDeclared declared(
      @Nullable String winner,
      boolean quorate,
      @Nullable Outcome outcome,
      @Nullable String vehicle,
      @Nullable Boolean challenged) {
    return new BallotDeclared(
        new UUID(0, 1),
        "Working together",
        "How?",
        30,
        new Turnout(27),
        new Quorum(quorate),
        List.of(
            new OptionVotes("A", "Carry on", new BigDecimal("6")),
            new OptionVotes("B", "Federate", new BigDecimal("14"))),
        BigDecimal.TWO,
        winner,
        winner == null ? List.of("A", "B") : null,
        List.of(
            new Stage(1, List.of(new StageVotes("A", BigDecimal.TEN)), List.of("C")),
            new Stage(2, List.of(new StageVotes("B", new BigDecimal("14"))), null)),
        outcome,
        vehicle,
        challenged);
  }

  private static String rendered(String template, Object text) {
    var engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    try (var file = WordingTest.class.getResourceAsStream("/templates/" + template)) {
      var variant = Variant.forContentType(template.endsWith("html") ? "text/html" : "text/plain");
      return engine
          .parse(new String(requireNonNull(file).readAllBytes(), UTF_8), variant)
          .data("text", text)
          .render();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
