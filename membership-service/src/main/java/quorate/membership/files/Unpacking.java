package quorate.membership.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what the parts of one archive become, all together. */
final class Unpacking {

  private static final int MOST_BYTES = 60_000_000;
  private static final int MOST_TIMES = 100;
  private static final int HARMLESS = 5_000_000;

  private final long packed;
  private long unpacked;

  Unpacking(int packed) {
    this.packed = packed;
  }

  Part of(InputStream part) {
    return new Part(part);
  }

  private void more(int read) throws TooMuch {
    unpacked += read;
    if (unpacked > MOST_BYTES || (unpacked > HARMLESS && unpacked / MOST_TIMES > packed)) {
      throw new TooMuch("The workbook unpacks to far more than its size.");
    }
  }

  /** One part as it is unpacked. While it is read as XML, no tag or text in it may be endless. */
  final class Part extends FilterInputStream {

    /** A cell holds 32,767 characters, of at most three bytes each. */
    private static final int LONGEST = 100_000;

    private boolean xml = true;
    private int sinceTag;

    private Part(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      if (read > 0) {
        more(read);
        for (int at = offset; xml && at < offset + read; at++) {
          sinceTag = into[at] == '<' ? 0 : sinceTag + 1;
          if (sinceTag > LONGEST) {
            throw new TooMuch("The workbook has a cell of far more text than a sheet can hold.");
          }
        }
      }
      return read;
    }

    /** Counts the rest, which is nothing that a reader of XML would get to. */
    void drain() throws IOException {
      xml = false;
      var buffer = new byte[16_384];
      while (read(buffer, 0, buffer.length) >= 0) {
        // What matters is how much there is.
      }
    }
  }
}
