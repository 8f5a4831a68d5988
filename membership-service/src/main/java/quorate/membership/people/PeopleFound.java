package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.searching.Search;

/**
 * Looks for persons by what is sealed about them: name, e-mail and service address are opened to be
 * compared, here, and only who is found is shown, which the access log then says.
 */
@Singleton
final class PeopleFound {

  private static final int AT_ONCE = 200;

  private final AsOfReads reads;
  private final Particulars particulars;
  private final OpenedTexts texts;

  PeopleFound(AsOfReads reads, Particulars particulars, OpenedTexts texts) {
    this.reads = reads;
    this.particulars = particulars;
    this.texts = texts;
  }

  /** At most so many, in the order of their ids, after one; where nothing is looked for, all. */
  Uni<List<PersonView>> after(UUID person, int most, AsOf asOf, Holding holding, Search search) {
    if (search.isForAll()) {
      return reads.in(asOf, moment -> holding.persons(person).range(0, most - 1).list());
    }
    return more(new ArrayList<>(), person, most, asOf, holding, search);
  }

  private Uni<List<PersonView>> more(
      List<PersonView> found, UUID after, int most, AsOf asOf, Holding holding, Search search) {
    return reads
        .in(asOf, moment -> holding.persons(after).range(0, AT_ONCE - 1).list())
        .chain(
            persons ->
                foundAmong(persons, asOf, search)
                    .chain(
                        some -> {
                          found.addAll(some);
                          return found.size() >= most || persons.size() < AT_ONCE
                              ? Uni.createFrom().item(found.stream().limit(most).toList())
                              : more(found, persons.getLast().person, most, asOf, holding, search);
                        }));
  }

  private Uni<List<PersonView>> foundAmong(List<PersonView> persons, AsOf asOf, Search search) {
    return particulars
        .of(persons.stream().map(one -> one.person).toList(), asOf)
        .chain(stated -> texts.open(stated.stream().filter(PeopleFound::isSealed).toList()))
        .map(
            opened -> {
              Map<UUID, String> said =
                  opened.entrySet().stream()
                      .collect(
                          Collectors.groupingBy(
                              it -> it.getKey().person,
                              Collectors.mapping(
                                  it -> Search.text(it.getValue()), Collectors.joining(" "))));
              return persons.stream()
                  .filter(one -> search.finds(said.getOrDefault(one.person, "")))
                  .toList();
            });
  }

  private static boolean isSealed(ParticularView one) {
    return !one.kind.equals(ParticularsProjection.ROLE);
  }
}
