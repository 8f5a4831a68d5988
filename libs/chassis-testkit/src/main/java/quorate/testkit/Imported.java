package quorate.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes under a root, read once for all the rules of a run: reading them takes seconds. */
final class Imported {

  private record Which(String root, Class<?> option) {}

  private static final Map<Which, JavaClasses> KNOWN = new ConcurrentHashMap<>();

  private Imported() {}

  /** {@code option} holds no values, so that its class tells it from others. */
  static JavaClasses under(String root, ImportOption option) {
    return KNOWN.computeIfAbsent(
        new Which(root, option.getClass()),
        which -> new ClassFileImporter().withImportOption(option).importPackages(root));
  }
}
