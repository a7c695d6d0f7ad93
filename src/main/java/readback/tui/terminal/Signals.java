package readback.tui.terminal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Signals of the system, where this Java knows them ({@code sun.misc.Signal}, by reflection: javac warns of it). */
final class Signals {

    private Signals() {}

    /** Runs {@code action} on each signal of that name ("WINCH"); does nothing where signals cannot be caught. */
    static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return method.getReturnType() == int.class
                                ? System.identityHashCode(self)
                                : method.getReturnType() == boolean.class ? (Object) (self == args[0]) : null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            System.getLogger(Signals.class.getName()).log(System.Logger.Level.DEBUG, "no signal {0}: {1}", name, e);
        }
    }
}
