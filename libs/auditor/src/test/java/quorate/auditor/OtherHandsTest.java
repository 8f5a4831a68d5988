package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

/** Votes that came by another's hand: by proxy, or on a paper that was typed in. */
class OtherHandsTest {
  private static final int FIRST = 8;
  private static final int SECOND = 9;
  private static final int VOTE = 10;

  private final World world = new World();

  /** P3 appoints P1's hand where it had voted first; that casts what P3 had voted then. */
  @BeforeEach
  void by_proxy() {
    String meets = HandLog.at(VOTE);
    world.ballot.change(
        1,
        entry ->
            entry.replace("\"rules\"", "\"proceedings\":{\"meets\":\"" + meets + "\"},\"rules\""));
    world.ballot.change(
        SECOND,
        entry ->
            entry
                .replace("vote-cast", "proxy-appointed")
                .replace("vote/B/P3", "proxies/B")
                .replace("\"streamversion\":\"2\"", "\"streamversion\":\"1\"")
                .replaceFirst("\"choice\":\\{[^}]*\\},", "")
                .replace("\"channel\":\"online\"", "\"appointment\":\"A\",\"holder\":\"P1-hand\""));
    vote(
        entry ->
            entry
                .replace("\"streamversion\":\"3\"", "\"streamversion\":\"2\"")
                .replace("login:P3-login", "login:P1-login")
                .replace("\"person\":\"P3-hand\"", "\"person\":\"P1-hand\"")
                .replace("\"channel\":\"online\"", "\"channel\":\"proxy\",\"appointment\":\"A\""));
  }

  private void vote(UnaryOperator<String> change) {
    world.ballot.change(VOTE, change);
  }

  private void foundByProxy() {
    var failing = world.failing();
    assertTrue(failing.contains(Check.VOTE_BY_PROXY), failing::toString);
  }

  @Test
  void a_vote_under_an_appointment_in_force_is_good() {
    assertEquals(Set.of(), world.failing());
  }

  @Test
  void a_vote_by_another_than_the_holder_is_found() {
    world.ballot.change(SECOND, entry -> entry.replace("P1-hand\"}", "P2-hand\"}"));
    foundByProxy();
  }

  @Test
  void a_vote_by_proxy_without_an_appointment_is_found() {
    vote(entry -> entry.replace(",\"appointment\":\"A\"", ""));
    foundByProxy();
  }

  @Test
  void an_appointment_after_the_deadline_is_found() {
    world.ballot.change(
        1,
        entry ->
            entry.replace(
                "\"rules\"",
                "\"proceedings\":{\"meets\":\"%s\",\"proxies\":{\"deadline\":\"%s\"}},\"rules\""
                    .formatted(HandLog.at(VOTE), HandLog.at(FIRST))));
    world.ballot.change(
        1, entry -> entry.replaceFirst("\"proceedings\":\\{\"meets\":\"[^\"]*\"\\},", ""));
    foundByProxy();
  }

  @Test // s324A
  void a_vote_that_is_not_as_instructed_is_found() {
    String no = World.sealed(world.ballot.idAt(SECOND), "A");
    world.ballot.change(
        SECOND,
        entry -> entry.replace("\"appointment\"", "\"instruction\":" + no + ",\"appointment\""));
    foundByProxy();
    String yes = World.sealed(world.ballot.idAt(SECOND), "B");
    world.ballot.change(
        SECOND, entry -> entry.replaceFirst("\\{\"nonce[^}]*\\}", yes.replace("$", "\\$")));
    assertEquals(Set.of(), world.failing());
  }

  private void byPaper(String second) {
    String sealed = World.sealed(world.ballot.idAt(FIRST), "B");
    String data =
        "{\"ballot\":\"B\",\"paper\":\"T\",\"practice\":\"P3\",\"person\":\"P3-hand\",\"received\":\"2026-06-01T09:00:01Z\",\"by\":\"%s\",\"choice\":%s}";
    typed(FIRST, "paper-entered", "one", data.formatted("one", sealed));
    typed(SECOND, "paper-confirmed", second, data.formatted(second, sealed));
    vote(
        entry ->
            entry
                .replace("login:P1-login", "login:" + second)
                .replace("\"person\":\"P1-hand\"", "\"person\":\"P3-hand\"")
                .replace(
                    "\"channel\":\"proxy\",\"appointment\":\"A\"",
                    "\"channel\":\"post\",\"paper\":\"T\""));
  }

  private void typed(int position, String type, String login, String data) {
    world.ballot.change(
        position,
        entry ->
            entry
                .replaceAll("ballot\\.(vote-cast|proxy-appointed)\\.v1", "ballot." + type + ".v1")
                .replaceAll("\"(vote/B/P2|proxies/B)\"", "\"papers/B\"")
                .replaceFirst(
                    "\"streamversion\":\"\\d\"",
                    "\"streamversion\":\"" + (position - FIRST + 1) + "\"")
                .replaceFirst("\"actor\":\"[^\"]*\"", "\"actor\":\"login:" + login + "\"")
                .replaceFirst("\"data\":.*", "\"data\":" + data + "}"));
  }

  @Test
  void a_paper_that_two_persons_keyed_is_a_vote() {
    byPaper("two");
    var failing = world.failing();
    assertFalse(failing.contains(Check.PAPER_BY_TWO), failing::toString);
    assertFalse(failing.contains(Check.VOTE_MANDATED), failing::toString);
    assertFalse(failing.contains(Check.ENTRY_FORM), failing::toString);
  }

  @Test
  void a_paper_that_one_person_keyed_twice_is_found() {
    byPaper("one");
    assertTrue(world.failing().contains(Check.PAPER_BY_TWO));
  }

  @Test
  void a_paper_vote_that_says_something_else_or_names_no_paper_is_found() {
    byPaper("two");
    vote(entry -> entry.replace(",\"paper\":\"T\"", ""));
    assertTrue(world.failing().contains(Check.PAPER_BY_TWO));
  }
}
