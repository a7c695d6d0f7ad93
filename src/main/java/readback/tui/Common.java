package readback.tui;

import readback.tui.draw.Notice;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Told;
import readback.tui.page.HelpPage;
import readback.tui.page.Overlay;
import readback.tui.page.ThemePage;

/** What means the same on every page. */
final class Common {

    private Common() {}

    static Step on(Page page, Event event) {
        Input input = event.input();
        if (input instanceof Input.Closed) {
            return Step.to(page, new Effect.Quit());
        }
        if (input instanceof Input.Click click) {
            Key key = page.view(event.size(), event.at()).pressAt(click.column(), click.row());
            return key == null ? Step.to(page) : on(page, new Event(key, event.size(), event.at()));
        }
        if (input instanceof Key key) {
            return key(page, key, event);
        }
        if (page instanceof Overlay overlay && (input instanceof Told || input instanceof Input.Tick)) {
            Step step = on(overlay.under(), event);
            return new Step(overlay.over(step.next()), step.effects());
        }
        if (input instanceof Told.More more) {
            Page longer = page.meanwhile(quiz -> quiz.more(more));
            String words =
                    more.asked().size() + " more questions were made on this article; they come among those to come.";
            return longer.equals(page) ? Step.to(page) : Step.to(longer, new Effect.Say(Notice.good(words)));
        }
        if (input instanceof Told.Making making) {
            return Step.to(page.meanwhile(quiz -> quiz.making(making)));
        }
        Step step = page.on(event);
        if (step.next() == page && step.effects().isEmpty()) {
            if (input instanceof Told.Done done && !done.words().isEmpty()) {
                return Step.to(page, new Effect.Say(Notice.good(done.words())));
            }
            if (input instanceof Told.Failed failed) {
                return Step.to(page, new Effect.Say(Notice.bad(failed.words())));
            }
            if (input instanceof Told.Started started) {
                String words = "“" + started.quiz().title() + "” is ready: you find it on the first page.";
                return Step.to(page, new Effect.Say(Notice.good(words)));
            }
        }
        return step;
    }

    private static Step key(Page page, Key key, Event event) {
        if (key.isCtrl('c') || key.isCtrl('\\')) {
            return Step.to(page, new Effect.Interrupt());
        }
        if (key.isCtrl('z')) {
            return Step.to(page, new Effect.Suspend());
        }
        boolean typing = page.typing();
        boolean help = page instanceof HelpPage;
        if (!help && (key.is(Key.Code.F1) || !typing && key.is('?'))) {
            return Step.to(new HelpPage(page, 0));
        }
        if (!typing && !(page instanceof Overlay)) {
            if (key.is('T')) {
                return Step.to(new ThemePage(page, -1));
            }
            if (key.is('M')) {
                return Step.to(page, new Effect.ToggleMouse());
            }
            if (key.is('Q')) {
                return Step.to(page, new Effect.Quit());
            }
        }
        String copied = key.is('y') && !typing || key.isCtrl('y') ? page.copied() : null;
        return copied != null ? Step.to(page, new Effect.Copy(copied)) : page.on(event);
    }
}
