package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Fact.NetworkOnDayFact;
import quorate.membership.facts.Fact.OfPractice;
import quorate.membership.facts.Source;
import quorate.membership.practice.NetworkLinks;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeCommand.JoinNetwork;
import quorate.membership.practice.PracticeCommand.LeaveNetwork;

/** What a file changes about which practice is in which network. */
record LinkProposals(Draft draft, PracticeProposals practices, SaidBefore before) {

  /**
   * A snapshot tells the network of one day and not since when. It moves a practice on that day;
   * where the register knows something later, the snapshot is history that the dated links tell
   * better.
   */
  void propose(NetworkOnDayFact f) {
    NetworkLinks known = links(f.practice());
    if (known.on(f.day()).equals(f.network())) {
      return;
    }
    boolean older = newestMap(f).isAfter(f.day()) && !practices.isNew(f.practice());
    if (known.changeAfter(f.day()) || older) {
      contradicted(f, f.day(), f.network());
      return;
    }
    var so = practices.because(f, "On that day; the file does not say since when.");
    change(f, f.day(), f.network(), f.source(), so);
  }

  /**
   * Dated links tell a practice's whole history: each beginning and end that the register lacks is
   * proposed.
   */
  void proposeHistories(List<NetworkLinkFact> facts) {
    Map<String, List<NetworkLinkFact>> byPractice = new LinkedHashMap<>();
    for (NetworkLinkFact fact : facts) {
      byPractice.merge(
          fact.practice(),
          List.of(fact),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
    byPractice.values().forEach(this::proposeHistory);
  }

  private void proposeHistory(List<NetworkLinkFact> facts) {
    NetworkLinks published = NetworkLinks.NONE;
    Map<LocalDate, NetworkLinkFact> saidBy = new TreeMap<>();
    List<NetworkLinkFact> inOrder =
        facts.stream().sorted(Comparator.comparing(NetworkLinkFact::from)).toList();
    for (NetworkLinkFact f : inOrder) {
      published = published.joined(f.network(), f.from());
      saidBy.put(f.from(), f);
      if (f.lastDay() != null) {
        published = published.left(f.lastDay());
        saidBy.putIfAbsent(f.lastDay().plusDays(1), f);
      }
    }
    record(published, saidBy, inOrder);
  }

  private void record(
      NetworkLinks published, Map<LocalDate, NetworkLinkFact> saidBy, List<NetworkLinkFact> all) {
    NetworkLinkFact first = all.getFirst();
    Optional<NewerMap> newer = newerMap(first);
    Optional<LocalDate> doubted =
        newer.flatMap(map -> map.doubted(links(first.practice()), published));
    published
        .times()
        .values()
        .forEach(
            (day, network) -> {
              NetworkLinkFact f = saidBy.getOrDefault(day, first);
              var so =
                  doubted.filter(day::equals).isPresent()
                      ? Because.doubted(newer.map(NewerMap::doubt).orElseThrow())
                      : practices.because(f, "The file gives the day.");
              change(f, day, network, f.source(), so);
            });
    newer
        .filter(NewerMap::shows)
        .ifPresent(
            map ->
                change(
                    all.getLast(),
                    map.day(),
                    map.network(),
                    all.getLast().source(),
                    practices.because(first, map.proof())));
  }

  private Optional<NewerMap> newerMap(NetworkLinkFact f) {
    return draft.practice(f.practice()) instanceof Registered known
        ? NewerMap.than(f.source().fileDate(), newestMap(f), known)
        : Optional.empty();
  }

  private LocalDate newestMap(OfPractice f) {
    return draft.practice(f.practice()) instanceof Registered known
        ? known
            .whereabouts()
            .placements()
            .latest()
            .map(placed -> before.newestMap(placed.subIcbLocation()))
            .orElse(LocalDate.MIN)
        : LocalDate.MIN;
  }

  private void change(
      OfPractice f, LocalDate day, Optional<String> network, Source source, Because because) {
    NetworkLinks known = links(f.practice());
    Optional<String> before = known.on(day);
    if (before.equals(network)) {
      return;
    }
    if (before.isPresent() && known.changeOn(day)) {
      contradicted(f, day, network);
      return;
    }
    String called = practices.called(f.practice());
    LocalDate lastDay = day.minusDays(1);
    before.ifPresent(
        left ->
            draft.propose(
                new LeaveNetwork(f.practice(), left, lastDay, source),
                called + " was in network " + left + " until " + lastDay,
                network.isPresent() && !practices.isDoubtful(f) ? because.proved() : because));
    network.ifPresent(
        joined ->
            draft.propose(
                new JoinNetwork(f.practice(), joined, day, source),
                called + " is in network " + joined + " from " + day,
                because));
  }

  private void contradicted(OfPractice f, LocalDate day, Optional<String> network) {
    draft.remark(
        ChangeGroup.CONFLICTING,
        "practice/" + f.practice(),
        "On %s this file has %s in %s, the register in %s; nothing is proposed."
            .formatted(
                day,
                practices.called(f.practice()),
                network.map("network "::concat).orElse("no network"),
                links(f.practice()).on(day).map("network "::concat).orElse("no network")));
  }

  private NetworkLinks links(String practice) {
    return draft.practice(practice) instanceof Registered known
        ? known.whereabouts().networks()
        : NetworkLinks.NONE;
  }
}
