package quorate.membership.published;

import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.published.PublishedRefusal.KEPT_PRIVATE;
import static quorate.membership.published.PublishedRefusal.SAID_ALREADY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.dated.Timeline;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberHistory;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.publication.Publication;
import quorate.membership.publication.PublicationEvent.PublicationRuled;
import quorate.membership.published.PublishedCommand.PublishMembership;
import quorate.membership.published.PublishedEvent.MembershipPublished;

/** By the first of a month of 2026: the rule's first day is the first of May. */
class PublishedDeciderTest {

  private static final PublishMembership PUBLISH = new PublishMembership(HOVE);
  private static final MembershipPublished MEMBER = said(5, "U1");

  /** The register of one practice, the rule, and what was said of it. */
  private static final class Register {
    private Practice practice = Practice.UNKNOWN;
    private Member member = Member.never();
    private Publication rule = new Publication.Unruled();
    private final List<PublishedEvent> said = new ArrayList<>();

    Register with(PracticeEvent... events) {
      for (PracticeEvent event : events) {
        practice = PracticeHistory.evolve(practice, event);
      }
      return this;
    }

    Register with(MemberEvent... events) {
      for (MemberEvent event : events) {
        member = MemberHistory.evolve(member, event);
      }
      return this;
    }

    Register ruled(String members, int month) {
      var event = new PublicationRuled(members, first(month), "Board 7", null);
      rule = Publication.evolve(rule, event);
      return this;
    }

    Register said(PublishedEvent... events) {
      said.addAll(List.of(events));
      return this;
    }

    RuleBook.Answer<PublishedEvent> published() {
      return new RuleBook<PublishedCommand, Published, PublishedEvent>(
              new Published(Timeline.empty()),
              Published::evolve,
              (command, published) ->
                  new PublishedDecider().decide(command, published, rule, member, practice))
          .given(said.toArray(PublishedEvent[]::new))
          .when(PUBLISH);
    }
  }

  private static Register register() {
    return new Register()
        .with(
            new PracticeRegistered(HOVE, "HOVE SURGERY", "BN3 1AA", null, MAP),
            new PracticePlaced(HOVE, "09D", null, first(1), MAP),
            new NetworkJoined(HOVE, "U1", first(1), MAP))
        .with(new ApplicationMade(HOVE, first(2)));
  }

  private static Register member() {
    return register().with(new MemberAdmitted(HOVE, first(3), "Board 3"));
  }

  @Test
  void nothing_is_said_before_the_rule_says_so_or_once_it_is_private() {
    member().published().thenRefused(KEPT_PRIVATE);
    member().ruled("published", 5).ruled("private", 6).published().thenRefused(KEPT_PRIVATE);
  }

  @Test
  void of_days_before_the_rules_first_nothing_is_said() {
    member().ruled("published", 5).published().then(MEMBER);
    member().ruled("published", 2).published().then(said(3, "U1"));
  }

  @Test
  void what_was_said_is_not_said_again() {
    member().ruled("published", 5).said(MEMBER).published().thenRefused(SAID_ALREADY);
  }

  @Test
  void of_who_is_no_member_nothing_is_said() {
    register().ruled("published", 5).published().thenRefused(SAID_ALREADY);
    member()
        .with(new MemberResigned(HOVE, first(5).minusDays(1)))
        .ruled("published", 5)
        .published()
        .thenRefused(SAID_ALREADY);
  }

  @Test
  void a_suspension_is_not_said() {
    member()
        .with(new MemberSuspended(HOVE, first(6), "Levies"))
        .ruled("published", 5)
        .said(MEMBER)
        .published()
        .thenRefused(SAID_ALREADY);
    member()
        .with(
            new MemberSuspended(HOVE, first(6), "Levies"),
            new MemberReinstated(HOVE, first(7), null))
        .ruled("published", 5)
        .said(MEMBER)
        .published()
        .thenRefused(SAID_ALREADY);
  }

  @Test
  void an_end_is_said_from_the_day_after_the_last() {
    member()
        .with(new MemberResigned(HOVE, first(8).minusDays(1)))
        .ruled("published", 5)
        .said(MEMBER)
        .published()
        .then(ended(8));
  }

  @Test
  void an_admission_that_never_was_is_said_to_be_none_from_its_day() {
    register()
        .with(
            new MemberAdmitted(HOVE, first(6), "Board 3"),
            new MemberFactRetracted(HOVE, "admission", first(6), "Not decided"))
        .ruled("published", 5)
        .said(said(6, "U1"))
        .published()
        .then(ended(6));
  }

  @Test
  void an_end_that_never_was_brings_back_what_held() {
    var resigned = new MemberResigned(HOVE, first(8).minusDays(1));
    member()
        .with(resigned, new MemberFactRetracted(HOVE, "end", resigned.lastDay(), "Not meant"))
        .ruled("published", 5)
        .said(MEMBER, ended(8))
        .published()
        .then(said(8, "U1"));
  }

  @Test
  void a_member_that_moves_network_is_said_to_and_what_follows_stays_said() {
    member()
        .with(
            new NetworkLeft(HOVE, "U1", first(6).minusDays(1), MAP),
            new NetworkJoined(HOVE, "U2", first(7), MAP))
        .with(new MemberResigned(HOVE, first(8).minusDays(1)))
        .ruled("published", 5)
        .said(MEMBER, ended(8))
        .published()
        .thenAll(List.of(said(6, null), said(7, "U2"), ended(8)));
  }

  @Test
  void a_network_that_was_never_joined_gives_way_to_the_one_before() {
    member()
        .with(
            new NetworkJoined(HOVE, "U2", first(7), MAP),
            new PracticeFactRetracted(HOVE, "network", first(7), "Misread", MAP))
        .ruled("published", 5)
        .said(MEMBER, said(7, "U2"))
        .published()
        .then(said(7, "U1"));
  }

  @Test
  void where_who_is_no_member_lies_is_not_said() {
    member()
        .with(new MemberResigned(HOVE, first(6).minusDays(1)))
        .with(new NetworkJoined(HOVE, "U2", first(7), MAP))
        .ruled("published", 5)
        .said(MEMBER, ended(6))
        .published()
        .thenRefused(SAID_ALREADY);
  }

  @Test
  void what_happened_while_it_was_private_is_said_once_it_is_published_again() {
    member()
        .with(new MemberResigned(HOVE, first(6).minusDays(1)))
        .ruled("published", 5)
        .ruled("private", 6)
        .ruled("published", 7)
        .said(MEMBER)
        .published()
        .then(ended(7));
  }

  private static MembershipPublished said(int month, @Nullable String network) {
    return new MembershipPublished(HOVE, true, first(month), network, "09D");
  }

  private static MembershipPublished ended(int month) {
    return new MembershipPublished(HOVE, false, first(month), null, null);
  }

  private static LocalDate first(int month) {
    return LocalDate.of(2026, month, 1);
  }
}
