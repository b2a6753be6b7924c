using System.Diagnostics.Metrics;

namespace EscalationTrust;

/// <summary>The instruments of one meter.</summary>
/// <remarks>Thread-safe. Tags come from closed sets, at most three to a measurement, so that no measurement allocates.</remarks>
internal sealed class EscalationInstruments
{
    // Tenths of risk, and finer where thresholds lie.
    private static readonly InstrumentAdvice<double> RiskBuckets = new()
    {
        HistogramBucketBoundaries = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
    };

    private readonly Counter<long> _turns;
    private readonly Counter<long> _handoffs;
    private readonly Counter<long> _humanRequests;
    private readonly Counter<long> _containments;
    private readonly Counter<long> _reloads;
    private readonly Counter<long> _violations;
    private readonly Histogram<double> _risk;

    // A factory owns the meters it makes; the shared meter lives as long as the process.
    public EscalationInstruments(IMeterFactory? meters)
    {
        Meter meter = meters?.Create(new MeterOptions(EscalationTelemetry.Name)) ?? EscalationTelemetry.SharedMeter;
        _turns = meter.CreateCounter<long>(EscalationTelemetry.Turns, "{turn}", "Customer turns decided.");
        _handoffs = meter.CreateCounter<long>(EscalationTelemetry.Handoffs, "{handoff}", "Handoffs opened.");
        _humanRequests = meter.CreateCounter<long>(EscalationTelemetry.HumanRequests, "{turn}", "Turns on which the customer asked for a person or refused the bot.");
        _containments = meter.CreateCounter<long>(EscalationTelemetry.Containments, "{conversation}", "Conversations that became contained.");
        _reloads = meter.CreateCounter<long>(EscalationTelemetry.PolicyReloads, "{reload}", "Policy reloads.");
        _violations = meter.CreateCounter<long>(EscalationTelemetry.ReplyViolations, "{violation}", "Violations found in drafts of replies.");
        _risk = meter.CreateHistogram(EscalationTelemetry.Risk, "1", "Resolution Risk after a turn.", tags: null, RiskBuckets);
    }

    /// <summary>True when somebody listens to what a turn measures.</summary>
    public bool Enabled =>
        _turns.Enabled || _handoffs.Enabled || _humanRequests.Enabled || _containments.Enabled || _risk.Enabled;

    public void Record(in EscalationDecision decision, LadderStage before, string ticketClass)
    {
        KeyValuePair<string, object?> stage = new(EscalationTelemetry.StageTag, decision.Stage.Name());
        KeyValuePair<string, object?> kind = new(EscalationTelemetry.TicketClassTag, ticketClass);
        KeyValuePair<string, object?> reason = new(EscalationTelemetry.ReasonTag, decision.Reason.Name());

        _turns.Add(1, stage, kind);
        _risk.Record(decision.Risk.Value, stage, kind);
        if (decision.OpensHandoff)
        {
            _handoffs.Add(1, reason, kind);
        }

        if (decision.Signals.Overlaps(SignalCatalog.Access))
        {
            _humanRequests.Add(1, stage, kind);
        }

        if (decision.Stage == LadderStage.Contain && before != LadderStage.Contain)
        {
            _containments.Add(1, reason, kind);
        }
    }

    public void RecordReview(ReplyReview review)
    {
        if (review.Allowed || !_violations.Enabled)
        {
            return;
        }

        KeyValuePair<string, object?> stage = new(EscalationTelemetry.StageTag, review.Stage.Name());
        for (int rest = (int)review.Violations; rest != 0; rest &= rest - 1)
        {
            _violations.Add(1, new(EscalationTelemetry.ViolationTag, ((ReplyViolations)(rest & -rest)).Name()), stage);
        }
    }

    public void RecordReload(bool accepted) =>
        _reloads.Add(1, new KeyValuePair<string, object?>(EscalationTelemetry.OutcomeTag, accepted ? "accepted" : "rejected"));
}
