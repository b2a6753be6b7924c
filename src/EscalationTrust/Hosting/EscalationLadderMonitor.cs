using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace EscalationTrust;

/// <summary>The ladder in force, made anew when the configuration changes. An invalid change keeps the last good policy and says so.</summary>
/// <remarks>
/// <para>A singleton of the container, made by <c>AddEscalationTrust</c>. It follows the same change tokens as
/// <see cref="IOptionsMonitor{TOptions}"/>, which stays silent when new options do not validate; this monitor reports them by
/// <see cref="LastReloadFailure"/>, <see cref="Reloaded"/>, a metric and a trace.</para>
/// <para>Thread-safe. A turn that runs while the policy changes ends under the policy it began with; the next turn runs under
/// the new one. Handles of ticket classes stay valid through every reload.</para>
/// </remarks>
public sealed class EscalationLadderMonitor : IDisposable
{
    private readonly Lock _reloading = new();
    private readonly IOptionsFactory<EscalationTrustOptions> _factory;
    private readonly EscalationInstruments _instruments;
    private readonly List<IDisposable> _registrations = [];
    private readonly ConversationPolicy _conversations;
    private volatile EscalationLadder _current;
    private volatile Exception? _failure;

    /// <summary>Makes the first ladder and follows the sources of change.</summary>
    /// <param name="factory">Makes and validates options.</param>
    /// <param name="changes">What tells of changes.</param>
    /// <param name="meters">Makes the meter; null for one meter shared by the process.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factory"/> or <paramref name="changes"/> is null.</exception>
    /// <exception cref="OptionsValidationException">The first options do not validate; the exception lists every failure.</exception>
    public EscalationLadderMonitor(
        IOptionsFactory<EscalationTrustOptions> factory,
        IEnumerable<IOptionsChangeTokenSource<EscalationTrustOptions>> changes,
        IMeterFactory? meters = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(changes);
        _factory = factory;
        _instruments = new EscalationInstruments(meters);
        Policy = new CurrentPolicy(this);
        ReplyGuard = new ReplyGuard(Replies, _instruments.RecordReview);
        _conversations = new ConversationPolicy(() => Current, Measure(Policy), ReplyGuard);

        // A change that comes while the first ladder is made waits for it, so none is missed.
        lock (_reloading)
        {
            Follow(changes);
            _current = First();
        }
    }

    /// <summary>The ladder in force.</summary>
    public EscalationLadder Current => _current;

    /// <summary>A policy that always asks the ladder in force. Keep it for the life of the process.</summary>
    public IEscalationPolicy Policy { get; }

    /// <summary>A guard that always judges by the ladder in force, and counts what it finds. Keep it for the life of the process.</summary>
    public ReplyGuard ReplyGuard { get; }

    /// <summary>Why the last reload was rejected; null when the policy in force is the one configured.</summary>
    public Exception? LastReloadFailure => _failure;

    /// <summary>Raised after each reload, accepted or rejected, on the thread that changed the configuration.</summary>
    public event EventHandler<PolicyReload>? Reloaded;

    /// <summary>The handle of a ticket class of the ladder in force. It stays valid through reloads.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has no such class; the message lists those it has.</exception>
    public TicketClass TicketClass(string name) => _current.TicketClass(name);

    /// <summary>The handle of a ticket class of the ladder in force; false, and the unclassified handle, when it has no such class. The handle stays valid through reloads.</summary>
    public bool TryGetTicketClass(string? name, out TicketClass ticketClass) => _current.TryGetTicketClass(name, out ticketClass);

    /// <summary>Begins a conversation that always asks the ladder in force, and whose turns and drafts are counted and traced.</summary>
    /// <param name="id">The conversation's identity with the host; not empty, at most 200 characters.</param>
    /// <param name="packets">What makes the packets. That of the ladder in force with its defaults when null.</param>
    /// <exception cref="ArgumentException">The identity does not do.</exception>
    public SupportConversation BeginConversation(string id, HandoffPacketBuilder? packets = null) => new(_conversations, id, packets);

    /// <summary>Goes on where a snapshot stands, with a conversation like that of <see cref="BeginConversation"/>.</summary>
    /// <param name="snapshot">What <see cref="SupportConversation.Snapshot"/> gave, in this version or an earlier one.</param>
    /// <param name="packets">What makes the packets. That of the ladder in force with its defaults when null.</param>
    /// <exception cref="FormatException">It is no snapshot; the message says why.</exception>
    public SupportConversation RestoreConversation(ReadOnlySpan<byte> snapshot, HandoffPacketBuilder? packets = null) =>
        SupportConversation.Restore(_conversations, snapshot, packets);

    /// <summary>Wraps a policy, the ladder's or one of your own, so that its decisions are counted and traced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    public MeteredEscalationPolicy Measure(IEscalationPolicy inner) =>
        new(inner, _instruments, ticketClass => _current.NameOf(ticketClass));

    /// <summary>Wraps a policy of your own so that its failure goes to a person: to the queue, and by the deadline, that the ladder in force has for the ticket class.</summary>
    /// <param name="policy">The policy that may fail.</param>
    /// <param name="onFailure">Told of each failure, for a log; its own exceptions are ignored. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FailToHumanPolicy FailToHuman(IEscalationPolicy policy, Action<Exception>? onFailure = null) => new(policy, onFailure, () => _current.Tables);

    /// <summary>Stops following changes. The ladder in force stays in force.</summary>
    public void Dispose()
    {
        foreach (IDisposable registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private ReplyTables Replies() => _current.Replies;

    private void Follow(IEnumerable<IOptionsChangeTokenSource<EscalationTrustOptions>> changes)
    {
        foreach (IOptionsChangeTokenSource<EscalationTrustOptions> source in changes)
        {
            if (source.Name is null or "")
            {
                _registrations.Add(ChangeToken.OnChange(source.GetChangeToken, Reload));
            }
        }
    }

    private EscalationLadder First()
    {
        try
        {
            return EscalationLadder.Create(_factory.Create(Options.DefaultName));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Reload()
    {
        using Activity? activity = EscalationTelemetry.Source.StartActivity(EscalationTelemetry.ReloadActivity);
        PolicyReload reload;
        lock (_reloading)
        {
            reload = Try();
            _current = reload.InForce;
            _failure = reload.Failure;
        }

        _instruments.RecordReload(reload.Accepted);
        if (!reload.Accepted)
        {
            activity?.SetStatus(ActivityStatusCode.Error, "The last good policy stays in force.");
            activity?.AddEvent(new ActivityEvent(EscalationTelemetry.ReloadRejectedEvent));
        }

        Reloaded?.Invoke(this, reload);
    }

    // Whatever is wrong with new options (a rule, a number that is no number), conversations must go on.
    private PolicyReload Try()
    {
        try
        {
            return new PolicyReload(_current.Next(_factory.Create(Options.DefaultName)), null);
        }
        catch (Exception failure)
        {
            return new PolicyReload(_current, failure);
        }
    }

    private sealed class CurrentPolicy(EscalationLadderMonitor monitor) : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) =>
            monitor._current.Policy.ShouldEscalate(in turn, ref conversation, out decision);
    }
}
