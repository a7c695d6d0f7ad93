package readback.tui.terminal;

import java.util.ArrayList;
import java.util.List;
import readback.tui.event.Size;

/** The kernel's side of a terminal, remembered. */
final class FakeLine implements Line {

    final List<String> calls = new ArrayList<>();
    private Size size;

    FakeLine(Size size) {
        this.size = size;
    }

    synchronized void resize(Size now) {
        size = now;
    }

    @Override
    public synchronized Size raw() {
        calls.add("raw");
        return size;
    }

    @Override
    public synchronized void restore() {
        calls.add("restore");
    }

    @Override
    public synchronized Size size() {
        return size;
    }

    @Override
    public synchronized void stop() {
        calls.add("stop");
    }
}
