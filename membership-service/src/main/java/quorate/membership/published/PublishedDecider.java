package quorate.membership.published;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.published.PublishedRefusal.KEPT_PRIVATE;
import static quorate.membership.published.PublishedRefusal.SAID_ALREADY;

import java.time.LocalDate;
import quorate.chassis.decide.Decision;
import quorate.membership.dated.Timeline;
import quorate.membership.member.Member;
import quorate.membership.practice.Practice;
import quorate.membership.publication.Publication;
import quorate.membership.published.PublishedCommand.PublishMembership;

/** What outsiders are told, once, of days that the convener's rule opens to them. */
public final class PublishedDecider {

  public Decision<PublishedEvent> decide(
      PublishedCommand command,
      Published published,
      Publication rule,
      Member member,
      Practice practice) {
    return switch (command) {
      case PublishMembership c ->
          rule.publishedFrom()
              .map(from -> publish(c, published, Standing.of(member, practice), from))
              .orElseGet(() -> refuse(KEPT_PRIVATE));
    };
  }

  private static Decision<PublishedEvent> publish(
      PublishMembership c, Published published, Timeline<Standing> register, LocalDate from) {
    var lacking = published.lacking(c.practice(), register, from);
    return lacking.isEmpty() ? refuse(SAID_ALREADY) : acceptAll(lacking);
  }
}
