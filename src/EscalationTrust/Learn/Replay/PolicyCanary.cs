namespace EscalationTrust;

/// <summary>Gives a stable share of conversations to a second policy: a conversation has the same policy at every turn, on every machine.</summary>
/// <remarks>
/// <para>The share is taken by a hash of the conversation's identity. Raising the share moves conversations to the second
/// policy only, never back; change it between conversations where you can, since a state that began under one policy goes
/// on under the other. The salt makes independent shares for independent trials. Immutable and thread-safe.</para>
/// </remarks>
public sealed class PolicyCanary
{
    private const double HashSteps = 1L << 53;

    private readonly IEscalationPolicy _stable;
    private readonly IEscalationPolicy _candidate;
    private readonly string _salt;

    /// <summary>Makes a canary.</summary>
    /// <param name="stable">The policy of all other conversations.</param>
    /// <param name="candidate">The policy of the share. Where it is another ladder's, take <c>EscalationLadder.PolicyFor</c> so that ticket classes keep their meaning.</param>
    /// <param name="share">The share of conversations, in [0, 1].</param>
    /// <param name="salt">The name of the trial. Empty by default.</param>
    /// <exception cref="ArgumentNullException">A policy or the salt is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> does not lie in [0, 1].</exception>
    public PolicyCanary(IEscalationPolicy stable, IEscalationPolicy candidate, double share, string salt = "")
    {
        ArgumentNullException.ThrowIfNull(stable);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(salt);
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share must lie in [0, 1].");
        }

        (_stable, _candidate, _salt) = (stable, candidate, salt);
        Share = share;
    }

    /// <summary>The share of conversations that the second policy decides, in [0, 1].</summary>
    public double Share { get; }

    /// <summary>The policy of a conversation. Costs a few nanoseconds; keep it or ask again, the answer is the same.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is null.</exception>
    public IEscalationPolicy For(string conversationId) => IsCandidate(conversationId) ? _candidate : _stable;

    /// <summary>True when the second policy decides a conversation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is null.</exception>
    public bool IsCandidate(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return (Hash(_salt, conversationId) >> 11) / HashSteps < Share;
    }

    // FNV-1a over both texts, then mixed, so that identities that differ in a digit fall apart.
    private static ulong Hash(string salt, string id)
    {
        ulong hash = Append(Append(0xCBF2_9CE4_8422_2325, salt) * 0x0000_0100_0000_01B3, id);
        hash = (hash ^ (hash >> 33)) * 0xFF51_AFD7_ED55_8CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CE_B9FE_1A85_EC53;
        return hash ^ (hash >> 33);
    }

    private static ulong Append(ulong hash, string text)
    {
        foreach (char c in text)
        {
            hash = (hash ^ c) * 0x0000_0100_0000_01B3;
        }

        return hash;
    }
}
