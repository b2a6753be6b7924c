using System.Diagnostics.Metrics;
using EscalationTrust;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the ladder to a container. See <c>docs/hosting.md</c>.</summary>
public static class EscalationTrustServiceCollectionExtensions
{
    /// <summary>Adds the ladder with the default policy and whatever the host configures for <see cref="EscalationTrustOptions"/>.</summary>
    /// <param name="services">The container. Not thread-safe, as containers are.</param>
    /// <returns>The same container.</returns>
    /// <remarks>
    /// <para>Registers singletons of <see cref="IEscalationPolicy"/> and <see cref="ReplyGuard"/> (measured,
    /// and following changes of configuration) and <see cref="EscalationLadderMonitor"/>. A registration of the host's own wins. The policy is validated when the host starts.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEscalationTrust(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EscalationTrustOptions>, EscalationTrustOptionsValidator>());
        services.TryAddSingleton(provider => new EscalationLadderMonitor(
            provider.GetRequiredService<IOptionsFactory<EscalationTrustOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<EscalationTrustOptions>>(),
            provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(MeteredPolicy);
        services.TryAddSingleton(provider => provider.GetRequiredService<EscalationLadderMonitor>().ReplyGuard);
        services.AddOptions<LadderStartup>().Validate<IServiceProvider>(MakesLadder).ValidateOnStart();
        return services;
    }

    /// <summary>Adds the ladder with changes to the default policy.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">The changes; run whenever options are made, in the order of registration.</param>
    /// <returns>The same container.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddEscalationTrust(this IServiceCollection services, Action<EscalationTrustOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        services.AddEscalationTrust();
        return services.Configure(configure);
    }

    /// <summary>Adds the ladder with a preset and, if wanted, changes to it.</summary>
    /// <param name="services">The container.</param>
    /// <param name="preset">The preset.</param>
    /// <param name="configure">Changes made after the preset. Optional.</param>
    /// <returns>The same container.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="preset"/> is not defined.</exception>
    public static IServiceCollection AddEscalationTrust(
        this IServiceCollection services, EscalationPreset preset, Action<EscalationTrustOptions>? configure = null)
    {
        // Before anything is registered, so that a wrong preset leaves the container as it was.
        Presets.Create(preset);
        services.AddEscalationTrust();
        services.Configure<EscalationTrustOptions>(options => Presets.Apply(preset, options));
        return configure is null ? services : services.Configure(configure);
    }

    private static IEscalationPolicy MeteredPolicy(IServiceProvider provider)
    {
        var monitor = provider.GetRequiredService<EscalationLadderMonitor>();
        return monitor.Measure(monitor.Policy);
    }

    private static bool MakesLadder(LadderStartup startup, IServiceProvider provider)
    {
        _ = provider.GetRequiredService<EscalationLadderMonitor>();
        return true;
    }
}
