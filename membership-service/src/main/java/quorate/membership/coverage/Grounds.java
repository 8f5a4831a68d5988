package quorate.membership.coverage;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Basis;
import quorate.membership.known.Moment;
import quorate.membership.networks.NetworkView;
import quorate.membership.organisation.OrganisationKind;
import quorate.membership.organisation.Party;
import quorate.membership.organisation.Relation;
import quorate.membership.organisations.LinkView;
import quorate.membership.organisations.OrganisationView;
import quorate.membership.register.ListSizes;
import quorate.membership.register.RegisterLineView;

/** Reads practices and organisations of a moment; to be called within a read as of that moment. */
final class Grounds {

  private Grounds() {}

  static Uni<Ground> at(Moment moment, Basis basis) {
    return RegisterLineView.<RegisterLineView>list("closedOn is null order by practice")
        .chain(lines -> ListSizes.put(lines, moment))
        .map(lines -> lines.stream().map(line -> standing(line, basis)).toList())
        .chain(practices -> organisations().chain(linked -> ground(practices, linked)));
  }

  private static Uni<Ground> ground(List<Standing> practices, List<Linked> organisations) {
    return NetworkView.<NetworkView>listAll()
        .map(all -> all.stream().map(it -> it.network).collect(Collectors.toSet()))
        .map(networks -> Ground.of(practices, organisations, networks));
  }

  private static Uni<List<Linked>> organisations() {
    return OrganisationView.<OrganisationView>list("order by organisation")
        .chain(LinkView::put)
        .map(found -> found.stream().map(Grounds::linked).toList());
  }

  private static Standing standing(RegisterLineView line, Basis basis) {
    var sizes = line.getListSizes();
    return new Standing(
        line.practice,
        line.member,
        line.network,
        line.networkName,
        line.subIcbLocation,
        line.system,
        list(basis == Basis.REGISTERED ? sizes.registered() : sizes.weighted()));
  }

  private static Standing.@Nullable ListSize list(ListSizes.@Nullable ListSize size) {
    return size == null ? null : new Standing.ListSize(size.patients(), size.asOf());
  }

  private static Linked linked(OrganisationView one) {
    return new Linked(
        one.organisation,
        OrganisationKind.of(one.kind),
        one.name,
        one.links.stream()
            .map(
                link ->
                    new Linked.Link(
                        Relation.of(link.relation), new Party(Party.Kind.of(link.kind), link.code)))
            .toList());
  }
}
