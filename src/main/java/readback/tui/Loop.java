package readback.tui;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import readback.tui.draw.Canvas;
import readback.tui.draw.Notice;
import readback.tui.draw.Theme;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.terminal.Display;

/** The one loop: take what happened, ask the page, do what it wants, draw. */
public final class Loop {

    /** Events taken before a frame is drawn, where they come faster than they can be shown. */
    private static final int BATCH = 2000;

    private static final String MOUSE_ON = "The mouse clicks here; hold Shift (Option on a Mac) to select text.";
    private static final String MOUSE_OFF = "The mouse selects text; M gives it back.";

    private final Display display;
    private final BlockingQueue<Input> inputs;
    private final Shell shell;
    private final InstantSource clock;
    private Page page;
    private @Nullable Canvas canvas;
    private @Nullable Notice notice;
    private boolean mouse;
    private boolean running = true;
    private boolean interrupted;

    /**
     * @param mouse whether the mouse is used at first
     * @param inputs what the display's terminal and the shell tell; anything put into it wakes the loop
     */
    public Loop(
            Display display, BlockingQueue<Input> inputs, Shell shell, InstantSource clock, boolean mouse, Page first) {
        this.display = display;
        this.inputs = inputs;
        this.shell = shell;
        this.clock = clock;
        this.mouse = mouse;
        this.page = first;
    }

    /**
     * Runs until the program is left; gives the last page.
     *
     * @param begin what is to be done once the first frame is shown
     */
    public Page run(List<Effect> begin) throws IOException, InterruptedException {
        draw();
        display.mouse(mouse);
        for (Effect effect : begin) {
            carryOut(effect);
        }
        while (running) {
            Input input = page.ticks() ? inputs.poll(1, TimeUnit.SECONDS) : inputs.take();
            for (int i = 0; running && i < BATCH; i++) {
                handle(input == null ? new Input.Tick() : input);
                input = inputs.poll();
                if (input == null) {
                    break;
                }
            }
            if (input != null && running) {
                handle(input);
            }
            if (running) {
                draw();
            }
        }
        for (Effect effect : page.leaving()) {
            shell.carryOut(effect, told -> {});
        }
        return page;
    }

    /** Whether it was ended by Ctrl-C. */
    public boolean interrupted() {
        return interrupted;
    }

    /** The page on the screen. */
    public Page page() {
        return page;
    }

    private void handle(Input input) throws IOException {
        if (input instanceof Input.Resized) {
            display.measure();
        }
        if (input instanceof Key key && key.isCtrl('l')) {
            display.redraw();
            return;
        }
        if (input instanceof Key) {
            notice = null;
        }
        Step step = Common.on(page, new Event(input, display.size(), clock.instant()));
        page = step.next();
        for (Effect effect : step.effects()) {
            carryOut(effect);
        }
    }

    private void carryOut(Effect effect) throws IOException {
        if (effect instanceof Effect.Quit || effect instanceof Effect.Interrupt) {
            running = false;
            interrupted = effect instanceof Effect.Interrupt;
        } else if (effect instanceof Effect.Say say) {
            notice = say.notice();
        } else if (effect instanceof Effect.Copy copy) {
            notice = Notice.good(display.copy(copy.text()));
        } else if (effect instanceof Effect.Suspend) {
            display.suspend();
            inputs.add(new Input.Resized(display.size()));
        } else if (effect instanceof Effect.ToggleMouse) {
            mouse = !mouse;
            display.mouse(mouse);
            notice = Notice.plain(mouse ? MOUSE_ON : MOUSE_OFF);
            shell.carryOut(new Effect.UseMouse(mouse), inputs::add);
        } else {
            if (effect instanceof Effect.ShowTheme show) {
                display.theme(Theme.named(show.theme()));
            }
            shell.carryOut(effect, inputs::add);
        }
    }

    private void draw() throws IOException {
        if (canvas == null || !canvas.size().equals(display.size())) {
            canvas = new Canvas(display.size());
        }
        page.view(display.size(), clock.instant()).paint(canvas, notice);
        display.show(canvas);
    }
}
