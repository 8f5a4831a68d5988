package quorate.stories.city;

import java.nio.file.Path;
import java.util.List;
import quorate.stories.services.Membership.Proposal;

/** The published files are imported; the company's members are on the register. */
public record Registering(City city, List<String> notMembers) {
  private static final String MEMBER_FROM = "2026-05-01";

  /** The codes of the published map, and those of the members. */
  public record Registered(List<String> map, List<String> members) {}

  /** Brings in what a story before this one did not. */
  public Registered settle() {
    var map = map();
    if (!city.membership().practicesOf(City.AREA).equals(map)) {
      take();
    }
    return new Registered(map, admit(map));
  }

  /** Takes in what the files propose. */
  public void take() {
    for (Path file : files().inOrder()) {
      var proposal = propose(file);
      if (proposal.changes() > 0) {
        city.membership().accept(proposal);
      }
      String name = String.valueOf(file.getFileName());
      city.progress().accept("%s: %d changes accepted".formatted(name, proposal.changes()));
    }
  }

  /** How many changes the files propose. */
  public int proposed() {
    return files().inOrder().stream().mapToInt(file -> propose(file).changes()).sum();
  }

  /** The practices of the published map, read apart from any import. */
  public List<String> map() {
    return PracticeMap.read(DemoFiles.bytes(files().map()), City.AREA);
  }

  /** The networks of the published map, likewise. */
  public List<String> networks() {
    return PracticeMap.networks(DemoFiles.bytes(files().map()), City.AREA);
  }

  /** Makes all of these members but those named as outside; answers who should be. */
  public List<String> admit(List<String> practices) {
    var inside = practices.stream().filter(each -> !notMembers.contains(each)).toList();
    var known = city.membership().members();
    inside.stream()
        .filter(each -> !known.contains(each))
        .forEach(each -> city.membership().admit(each, MEMBER_FROM));
    return inside;
  }

  private DemoFiles files() {
    return new DemoFiles(city.stack().demoData().resolve(City.CONVENER));
  }

  private Proposal propose(Path file) {
    String name = String.valueOf(file.getFileName());
    return city.membership().propose(name, DemoFiles.bytes(file), City.AREA);
  }
}
