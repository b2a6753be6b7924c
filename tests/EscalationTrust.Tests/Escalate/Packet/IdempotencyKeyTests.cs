using System.Security.Cryptography;
using System.Text;

namespace EscalationTrust.Tests.Packet;

public sealed class IdempotencyKeyTests
{
    [Fact]
    public void The_key_is_what_the_documentation_says()
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("acme\0chat-4711\01"));
        Assert.Equal("et-" + Convert.ToHexStringLower(hash)[..32], IdempotencyKeys.For("chat-4711", 1, "acme"));
    }

    [Fact]
    public void Keys_differ_by_tenant_conversation_and_episode()
    {
        string[] keys =
        [
            IdempotencyKeys.For("a", 1), IdempotencyKeys.For("a", 2), IdempotencyKeys.For("b", 1), IdempotencyKeys.For("a", 1, "b"),
            IdempotencyKeys.For("ab", 1), IdempotencyKeys.For("b", 1, "a"), IdempotencyKeys.For("a1", 1), IdempotencyKeys.For("a", 11),
            IdempotencyKeys.For(new string('x', 5_000), 1), IdempotencyKeys.For(new string('x', 5_001), 1),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^et-[0-9a-f]{32}$", key));
    }

    [Fact]
    public void A_conversation_without_a_name_has_no_key() => Assert.Throws<ArgumentException>(() => IdempotencyKeys.For("", 1));
}
