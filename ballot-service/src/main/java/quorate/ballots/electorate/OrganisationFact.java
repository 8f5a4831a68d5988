package quorate.ballots.electorate;

import static quorate.ballots.electorate.Fact.Said.ENDS;
import static quorate.ballots.electorate.Fact.Said.HOLDS;
import static quorate.ballots.electorate.Fact.Said.NEVER_ENDED;
import static quorate.ballots.electorate.Fact.Said.NEVER_HELD;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import quorate.ballots.electorate.Fact.Said;
import quorate.ballots.electorate.MembershipHeard.OfOrganisation;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationFactRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.OrganisationUnlinked;

/**
 * One thing that was said of an organisation and a day. {@code kind} is its own where that is told,
 * and the other end's of a link, whose code {@code code} is; else both are empty.
 */
public record OrganisationFact(
    String organisation, Subject subject, LocalDate from, Said said, String kind, String code)
    implements Statement {

  /** What a fact is about. */
  public enum Subject {
    KIND,
    THERE,
    COVERS,
    PARTICIPANT
  }

  /** What was heard, as facts; a relation that bears on no roll says nothing here. */
  public static List<OrganisationFact> of(OfOrganisation heard) {
    return switch (heard) {
      case OrganisationRegistered(var organisation, var kind, var from) ->
          List.of(
              new OrganisationFact(organisation, Subject.KIND, Fact.ALWAYS, HOLDS, kind, ""),
              there(organisation, from, HOLDS));
      case OrganisationClosed(var organisation, var last) ->
          List.of(there(organisation, last.plusDays(1), ENDS));
      case OrganisationFactRetracted(var organisation, var fact, var last) ->
          fact.equals("closure")
              ? List.of(there(organisation, last.plusDays(1), NEVER_ENDED))
              : List.of();
      case OrganisationLinked(var organisation, var relation, var kind, var code, var from) ->
          linked(relation, organisation, from, HOLDS, kind, code);
      case OrganisationUnlinked(var organisation, var relation, var kind, var code, var last) ->
          linked(relation, organisation, last.plusDays(1), ENDS, kind, code);
      case OrganisationLinkRetracted(
              var organisation,
              var relation,
              var kind,
              var code,
              var from) ->
          linked(relation, organisation, from, NEVER_HELD, kind, code);
    };
  }

  private static OrganisationFact there(String organisation, LocalDate from, Said said) {
    return new OrganisationFact(organisation, Subject.THERE, from, said, "", "");
  }

  private static List<OrganisationFact> linked(
      String relation, String organisation, LocalDate from, Said said, String kind, String code) {
    return Stream.of(Subject.COVERS, Subject.PARTICIPANT)
        .filter(subject -> subject.name().equalsIgnoreCase(relation))
        .map(subject -> new OrganisationFact(organisation, subject, from, said, kind, code))
        .toList();
  }
}
