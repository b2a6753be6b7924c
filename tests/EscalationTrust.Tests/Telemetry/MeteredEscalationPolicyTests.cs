using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationTrust.Tests;

/// <summary>One collection: a listener to traces anywhere switches every measured policy out of its free path.</summary>
[Collection("Telemetry")]
public sealed class MeteredEscalationPolicyTests
{
    private const string Secret = "my card number is 4111 and I want a human";

    private static EscalationLadder Ladder { get; } = EscalationLadder.Create(options => options.TicketClasses["billing"] = new());

    [Fact]
    public void A_decision_is_the_same_measured_or_not()
    {
        using var recorder = new TelemetryRecorder();
        var measured = new MeteredEscalationPolicy(Ladder, recorder);
        var one = default(ConversationState);
        var other = default(ConversationState);
        foreach (Turn turn in Turns())
        {
            Assert.Equal(
                Ladder.Policy.ShouldEscalate(in turn, ref one, out EscalationDecision expected),
                measured.ShouldEscalate(in turn, ref other, out EscalationDecision actual));
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void Turns_are_counted_by_stage_and_ticket_class()
    {
        using var recorder = new TelemetryRecorder();
        Run(recorder, new Turn { TicketClass = Ladder.TicketClass("billing") }, new Turn { Signals = SignalSet.Of(Signal.HumanRequested) }, default);
        Assert.Equal(
            [("automate", "billing"), ("escalate", "unclassified"), ("waiting", "unclassified")],
            recorder.Of(EscalationTelemetry.Turns).Select(m => (m.Tag(EscalationTelemetry.StageTag)!, m.Tag(EscalationTelemetry.TicketClassTag)!)));
    }

    [Fact]
    public void A_handoff_is_counted_once_with_its_reason()
    {
        using var recorder = new TelemetryRecorder();
        Run(recorder, new Turn { Signals = SignalSet.Of(Signal.Safety) }, new Turn { Signals = SignalSet.Of(Signal.Safety) });
        TelemetryRecorder.Measurement handoff = Assert.Single(recorder.Of(EscalationTelemetry.Handoffs));
        Assert.Equal("always-escalate", handoff.Tag(EscalationTelemetry.ReasonTag));
    }

    [Fact]
    public void Every_request_for_a_person_is_counted_even_while_one_waits()
    {
        using var recorder = new TelemetryRecorder();
        Run(recorder, new Turn { Signals = SignalSet.Of(Signal.HumanRequested) }, new Turn { Signals = SignalSet.Of(Signal.BotRefused) }, default);
        Assert.Equal(["escalate", "waiting"], recorder.Of(EscalationTelemetry.HumanRequests).Select(m => m.Tag(EscalationTelemetry.StageTag)));
    }

    [Fact]
    public void A_conversation_that_becomes_contained_is_counted_once()
    {
        using var recorder = new TelemetryRecorder();
        Run(recorder, new Turn { Signals = SignalSet.Of(Signal.Security) }, new Turn { Signals = SignalSet.Of(Signal.Security) });
        Assert.Equal("contain-signal", Assert.Single(recorder.Of(EscalationTelemetry.Containments)).Tag(EscalationTelemetry.ReasonTag));
    }

    [Fact]
    public void Risk_is_recorded_as_decided_and_its_histogram_advises_buckets()
    {
        using var recorder = new TelemetryRecorder();
        EscalationDecision decision = Run(recorder, new Turn { Signals = SignalSet.Of(Signal.DoomLoop) });
        Assert.Equal(decision.Risk.Value, Assert.Single(recorder.Of(EscalationTelemetry.Risk)).Value);
        var histogram = Assert.IsType<Histogram<double>>(recorder.Instruments.Single(i => i.Name == EscalationTelemetry.Risk));
        IReadOnlyList<double> buckets = histogram.Advice!.HistogramBucketBoundaries!;
        Assert.Equal(buckets.Order(), buckets);
        Assert.All(buckets, boundary => Assert.InRange(boundary, 0.01, 0.99));
    }

    [Fact]
    public void Tags_come_from_closed_sets_and_never_hold_words()
    {
        using var recorder = new TelemetryRecorder();
        using var traces = new TraceRecorder();
        Run(recorder, [.. Turns()]);
        HashSet<string> known =
        [
            .. Enum.GetValues<LadderStage>().Select(stage => stage.Name()),
            .. Enum.GetValues<EscalationReason>().Select(reason => reason.Name()),
            "billing", "unclassified",
        ];
        Assert.True(recorder.Measurements.Count >= 10);
        Assert.All(recorder.Measurements, measurement =>
        {
            Assert.InRange(measurement.Tags.Count, 1, 3);
            Assert.All(measurement.Tags.Values, value => Assert.Contains((string)value!, known));
        });
        Assert.NotEmpty(traces.Activities);
        Assert.All(traces.Activities, activity => Assert.All(activity.TagObjects, tag => Assert.Contains((string)tag.Value!, known)));
    }

    [Fact]
    public void A_trace_shows_stage_reason_class_and_the_handoff()
    {
        using var traces = new TraceRecorder();
        using var recorder = new TelemetryRecorder(listens: false);
        Run(recorder, new Turn { CustomerText = Secret, Signals = SignalSet.Of(Signal.HumanRequested) });
        Activity activity = Assert.Single(traces.Activities);
        Assert.Equal(EscalationTelemetry.TurnActivity, activity.OperationName);
        Assert.Equal("escalate", activity.GetTagItem(EscalationTelemetry.StageTag));
        Assert.Equal("human-requested", activity.GetTagItem(EscalationTelemetry.ReasonTag));
        Assert.Equal("unclassified", activity.GetTagItem(EscalationTelemetry.TicketClassTag));
        Assert.Equal(EscalationTelemetry.HandoffEvent, Assert.Single(activity.Events).Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Measuring_allocates_nothing(bool listens)
    {
        using var recorder = new CountingFactory(listens);
        var policy = new MeteredEscalationPolicy(new Fixed(), Ladder, recorder);
        Turn[] turns = [.. Turns()];
        Assert.Equal(0, Allocation.Of(() => Play(policy, turns, 200)));
        Assert.Equal(listens, recorder.Heard > 0);
    }

    [Fact]
    public void The_container_measures_its_policy_and_its_reloads()
    {
        using var recorder = new TelemetryRecorder();
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IMeterFactory>(recorder)
            .AddEscalationTrust(options => options.TicketClasses["first"] = new())
            .Configure<EscalationTrustOptions>(configuration)
            .BuildServiceProvider();
        var monitor = services.GetRequiredService<EscalationLadderMonitor>();

        configuration["TicketClasses:added:EscalateAt"] = "0.79";
        configuration.Reload();
        AddEscalationTrustTests.Decide(services, new Turn { TicketClass = monitor.TicketClass("added") });
        Assert.Equal("added", Assert.Single(recorder.Of(EscalationTelemetry.Turns)).Tag(EscalationTelemetry.TicketClassTag));

        using var traces = new TraceRecorder();
        configuration["Risk:Decay"] = "7";
        configuration.Reload();
        Assert.Equal(["accepted", "rejected"], recorder.Of(EscalationTelemetry.PolicyReloads).Select(m => m.Tag(EscalationTelemetry.OutcomeTag)));
        Activity reload = Assert.Single(traces.Activities);
        Assert.Equal(ActivityStatusCode.Error, reload.Status);
        Assert.Equal(EscalationTelemetry.ReloadRejectedEvent, Assert.Single(reload.Events).Name);
    }

    private static IEnumerable<Turn> Turns() =>
    [
        new() { CustomerText = "hello", TicketClass = Ladder.TicketClass("billing") },
        new() { Signals = SignalSet.Of(Signal.Security) },
        new() { CustomerText = Secret, Signals = SignalSet.Of(Signal.HumanRequested) },
        new() { CustomerText = "still waiting", PreviousReply = "Thank you." },
    ];

    private static EscalationDecision Run(TelemetryRecorder recorder, params Turn[] turns)
    {
        var policy = new MeteredEscalationPolicy(Ladder, recorder);
        var conversation = default(ConversationState);
        EscalationDecision decision = default;
        foreach (Turn turn in turns)
        {
            policy.ShouldEscalate(in turn, ref conversation, out decision);
        }

        return decision;
    }

    private static void Play(MeteredEscalationPolicy policy, Turn[] turns, int times)
    {
        for (int i = 0; i < times; i++)
        {
            var conversation = default(ConversationState);
            foreach (ref readonly Turn turn in turns.AsSpan())
            {
                policy.ShouldEscalate(in turn, ref conversation, out _);
            }
        }
    }

    /// <summary>Opens a handoff at every turn, so that every instrument has something to record.</summary>
    private sealed class Fixed : IEscalationPolicy
    {
        // Unoptimised code allocates for a constant span.
        private static readonly SignalSet Asked = SignalSet.Of(Signal.HumanRequested);

        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
        {
            decision = new EscalationDecision
            {
                Stage = turn.Signals.IsEmpty ? LadderStage.Contain : LadderStage.Escalate,
                Reason = EscalationReason.HumanRequested,
                Signals = Asked,
                OpensHandoff = true,
            };
            return decision.BotMustNotAnswer;
        }
    }

    /// <summary>A listener that counts and allocates nothing.</summary>
    private sealed class CountingFactory : IMeterFactory
    {
        private readonly MeterListener _listener = new();
        private Meter? _meter;

        public CountingFactory(bool listens)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (listens && instrument.Meter.Scope == this)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((_, _, _, _) => Heard++);
            _listener.SetMeasurementEventCallback<double>((_, _, _, _) => Heard++);
            _listener.Start();
        }

        public int Heard { get; private set; }

        public Meter Create(MeterOptions options) => _meter = new Meter(new MeterOptions(options.Name) { Scope = this });

        public void Dispose()
        {
            _listener.Dispose();
            _meter?.Dispose();
        }
    }
}

/// <summary>Tests that listen to traces run one after another.</summary>
[CollectionDefinition("Telemetry", DisableParallelization = true)]
public sealed class TelemetryCollection;
