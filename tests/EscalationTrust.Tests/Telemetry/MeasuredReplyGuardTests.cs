using EscalationTrust.Tests.Contain;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationTrust.Tests;

[Collection("Telemetry")]
public sealed class MeasuredReplyGuardTests
{
    [Fact]
    public void The_guard_of_the_container_counts_each_violation_by_stage()
    {
        using var recorder = new TelemetryRecorder();
        using ServiceProvider provider = Services(recorder);
        ReplyGuard guard = provider.GetRequiredService<ReplyGuard>();
        ConversationState state = Drafts.Contained;
        guard.Review(new ReplyDraft { Text = "You will receive a refund. I'm a real person." }, in state);
        guard.Review(new ReplyDraft { Text = "What is your order number?" }, in state);
        Assert.Equal(
            [("claims-human", "contain"), ("promises", "contain")],
            recorder.Of(EscalationTelemetry.ReplyViolations).Select(m => (m.Tag(EscalationTelemetry.ViolationTag)!, m.Tag(EscalationTelemetry.StageTag)!)));
    }

    [Fact]
    public void Counting_changes_nothing_and_allocates_nothing()
    {
        using var recorder = new TelemetryRecorder(listens: false);
        using ServiceProvider provider = Services(recorder);
        ReplyGuard guard = provider.GetRequiredService<ReplyGuard>();
        Assert.Same(guard, provider.GetRequiredService<EscalationLadderMonitor>().ReplyGuard);
        ConversationState state = Drafts.Contained;
        var draft = new ReplyDraft { Text = "You will receive a refund." };
        Assert.Equal(Drafts.Guard.Review(in draft, in state), guard.Review(in draft, in state));
        Assert.Equal(0, Allocation.Of(() => guard.Review(in draft, in state)));
    }

    private static ServiceProvider Services(TelemetryRecorder recorder)
    {
        var services = new ServiceCollection();
        services.AddSingleton<System.Diagnostics.Metrics.IMeterFactory>(recorder);
        services.AddEscalationTrust();
        return services.BuildServiceProvider();
    }
}
