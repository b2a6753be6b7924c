using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EscalationTrust;

/// <summary>Counts and traces the decisions of another policy. Costs one look at a flag when nobody listens.</summary>
/// <remarks>
/// <para><c>AddEscalationTrust</c> puts it around the ladder; wrap a policy of your own by hand. Never records words.
/// Thread-safe when the inner policy is. Allocates nothing for metrics; a sampled trace allocates its activity.</para>
/// </remarks>
public sealed class MeteredEscalationPolicy : DelegatingEscalationPolicy
{
    private readonly EscalationInstruments _instruments;
    private readonly Func<TicketClass, string> _nameOf;

    /// <summary>Wraps the policy of a ladder.</summary>
    /// <param name="ladder">The ladder whose policy is measured, and whose ticket classes name the tags.</param>
    /// <param name="meters">Makes the meter; null for one meter shared by the process.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    public MeteredEscalationPolicy(EscalationLadder ladder, IMeterFactory? meters = null)
        : this(Required(ladder).Policy, ladder, meters)
    {
    }

    /// <summary>Wraps a policy of your own.</summary>
    /// <param name="inner">The policy that is measured.</param>
    /// <param name="ladder">The ladder that made the handles of ticket classes.</param>
    /// <param name="meters">Makes the meter; null for one meter shared by the process.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> or <paramref name="ladder"/> is null.</exception>
    public MeteredEscalationPolicy(IEscalationPolicy inner, EscalationLadder ladder, IMeterFactory? meters = null)
        : this(inner, new EscalationInstruments(meters), Required(ladder).NameOf)
    {
    }

    internal MeteredEscalationPolicy(IEscalationPolicy inner, EscalationInstruments instruments, Func<TicketClass, string> nameOf)
        : base(inner)
    {
        _instruments = instruments;
        _nameOf = nameOf;
    }

    /// <inheritdoc/>
    public override bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) =>
        _instruments.Enabled || EscalationTelemetry.Source.HasListeners()
            ? Measure(in turn, ref conversation, out decision)
            : Inner.ShouldEscalate(in turn, ref conversation, out decision);

    private bool Measure(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
    {
        LadderStage before = conversation.Stage;
        using Activity? activity = EscalationTelemetry.Source.StartActivity(EscalationTelemetry.TurnActivity);
        bool mustNotAnswer = Inner.ShouldEscalate(in turn, ref conversation, out decision);
        string ticketClass = _nameOf(turn.TicketClass);
        _instruments.Record(in decision, before, ticketClass);
        if (activity is not null)
        {
            Trace(activity, in decision, ticketClass);
        }

        return mustNotAnswer;
    }

    private static void Trace(Activity activity, in EscalationDecision decision, string ticketClass)
    {
        activity.SetTag(EscalationTelemetry.StageTag, decision.Stage.Name());
        activity.SetTag(EscalationTelemetry.ReasonTag, decision.Reason.Name());
        activity.SetTag(EscalationTelemetry.TicketClassTag, ticketClass);
        if (decision.OpensHandoff)
        {
            activity.AddEvent(new ActivityEvent(EscalationTelemetry.HandoffEvent));
        }
    }

    private static EscalationLadder Required(EscalationLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return ladder;
    }
}
