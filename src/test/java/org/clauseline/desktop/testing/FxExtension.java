package org.clauseline.desktop.testing;

import javafx.application.Platform;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Carries test methods over to the JavaFX thread and gathers what went wrong there unseen. */
final class FxExtension implements BeforeAllCallback, InvocationInterceptor {
    @Override
    public void beforeAll(ExtensionContext context) {
        Toolkit.start();
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onFxThread(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        judged(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        judged(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onFxThread(invocation);
    }

    private static void judged(Invocation<@Nullable Void> invocation) throws Throwable {
        Toolkit.Complaints complaints = Toolkit.complaints();
        complaints.clear();
        try {
            onFxThread(invocation);
        } catch (Throwable failure) {
            complaints.thrown().stream()
                    .filter(thrown -> !thrown.equals(failure))
                    .forEach(failure::addSuppressed);
            throw failure;
        } finally {
            onFxThread(
                    () -> {
                        new ArrayList<>(Window.getWindows()).forEach(Window::hide);
                        return null;
                    });
        }
        List<Throwable> thrown = complaints.thrown();
        if (!thrown.isEmpty()) {
            AssertionError error =
                    new AssertionError(
                            "Not caught on the JavaFX thread: " + thrown, thrown.getFirst());
            thrown.stream().skip(1).forEach(error::addSuppressed);
            throw error;
        }
        List<String> warnings = complaints.styleWarnings();
        if (!warnings.isEmpty()) {
            throw new AssertionError("Style sheets: " + String.join("\n", warnings));
        }
    }

    private static void onFxThread(Invocation<@Nullable Void> invocation) throws Throwable {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        invocation.proceed();
                        done.complete(null);
                    } catch (Throwable failure) {
                        done.completeExceptionally(failure);
                    }
                });
        try {
            done.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }
}
