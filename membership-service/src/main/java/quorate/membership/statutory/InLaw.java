package quorate.membership.statutory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.membership.member.MemberEvent.HolderNamed;

/**
 * Who is a member in law: the persons, each since a day, or a company by its number. What a company
 * is called and where it is, in which order partners are named and who joins them is no other
 * member.
 */
record InLaw(HolderNamed named, Map<UUID, LocalDate> since) {

  InLaw {
    since = Collections.unmodifiableMap(new LinkedHashMap<>(since));
  }

  static InLaw from(LocalDate day, HolderNamed named) {
    return new InLaw(named, Map.of()).next(named, day);
  }

  /** As it goes on from this day; whoever stays has been one since before. */
  InLaw next(HolderNamed holder, LocalDate day) {
    var changed = new LinkedHashMap<UUID, LocalDate>();
    holder.personsOrNone().forEach(person -> changed.put(person, since.getOrDefault(person, day)));
    return new InLaw(holder, changed);
  }

  /** Whether it is still the same member when this is stated. */
  boolean goesOnAs(HolderNamed holder) {
    String company = named.body();
    return since.isEmpty()
        ? company != null && company.equals(holder.body())
        : !Collections.disjoint(since.keySet(), holder.personsOrNone());
  }

  /** Those who are in it no longer when this is stated. */
  List<InLaw> leaving(HolderNamed holder) {
    Set<UUID> gone = new HashSet<>(since.keySet());
    holder.personsOrNone().forEach(gone::remove);
    return since.keySet().stream().filter(gone::contains).map(this::only).toList();
  }

  /** The first day on which any of them was a member; of a company, this one. */
  LocalDate first(LocalDate ofCompany) {
    return since.values().stream().min(LocalDate::compareTo).orElse(ofCompany);
  }

  private InLaw only(UUID person) {
    var alone =
        new HolderNamed(
            named.practice(), named.holder(), List.of(person), null, null, null, named.from());
    return new InLaw(alone, Map.of(person, since.getOrDefault(person, named.from())));
  }
}
